/** A quiet label that says what kind of text this is: sample, draft, scheduled. */
export function StateMark({ text }: { text: string }) {
  return <span className="border border-current px-1.5 text-xs">{text}</span>
}
