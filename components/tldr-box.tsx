interface TldrBoxProps {
  heading: string
  /** The takeaways as safe HTML. */
  items: string[]
  /** Language of the heading. */
  lang: string
}

/** What one takes away, before anything else. */
export function TldrBox({ heading, items, lang }: TldrBoxProps) {
  return (
    <section
      aria-labelledby="tldr"
      className="mb-10 mark max-w-[37rem] bg-raised px-5 pt-4 pb-7 sm:px-[1.5rem] lg:-ms-[1.5rem]"
    >
      <h2 id="tldr" lang={lang} className="font-sans font-semibold text-accent text-sm">
        {heading}
      </h2>
      <ol className={`mt-4 grid ${items.length > 9 ? 'gap-2.5 text-lg/snug' : 'gap-4 text-xl/snug'}`}>
        {items.map((html, index) => (
          <li key={html} className="grid grid-cols-[2.4rem_1fr] items-baseline">
            <span aria-hidden="true" className="font-bold text-accent">
              {index + 1}
            </span>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it is rendered */}
            <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
          </li>
        ))}
      </ol>
    </section>
  )
}
