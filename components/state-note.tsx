/** A sentence at the head of an interview that must not be taken for an ordinary one. */
export function StateNote({ text, lang }: { text: string; lang: string }) {
  return (
    <p
      lang={lang}
      className="mt-6 max-w-text border-accent border-s-3 bg-raised px-4 py-2.5 font-sans text-sm"
    >
      {text}
    </p>
  )
}
