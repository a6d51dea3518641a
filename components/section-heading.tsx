interface SectionHeadingProps {
  id?: string
  text: string
  /** Language of the heading, where it is not the text's around it. */
  lang?: string
  /** A class that machines read. */
  className?: string
}

/** The heading of a part of a page: a strong rule, and a few small words below it. */
export function SectionHeading({ id, text, lang, className = '' }: SectionHeadingProps) {
  return (
    <h2 id={id} lang={lang} className={`rule pt-2 font-sans font-semibold text-sm ${className}`}>
      {text}
    </h2>
  )
}
