import type { ReactNode } from 'react'

interface StateNoteProps {
  text: string
  lang: string
  /** What follows the text in the same sentence. */
  children?: ReactNode
}

/** A sentence at the head of an interview that must not be taken for an ordinary one. */
export function StateNote({ text, lang, children }: StateNoteProps) {
  return (
    <p lang={lang} className="mt-6 max-w-text [border-inline-start:2px_solid] ps-4 font-sans text-sm">
      {text}
      {children}
    </p>
  )
}
