interface SectionHeadingProps {
  id: string
  text: string
}

/** The quiet heading of a part of a page. */
export function SectionHeading({ id, text }: SectionHeadingProps) {
  return (
    <h2 id={id} className="mb-3 font-bold font-sans text-muted text-sm uppercase tracking-widest">
      {text}
    </h2>
  )
}
