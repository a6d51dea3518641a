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
    <section aria-labelledby="tldr" className="my-10 max-w-text border-accent border-t-4 bg-raised px-6 py-6">
      <h2 id="tldr" lang={lang} className="font-bold font-sans text-accent text-sm uppercase tracking-widest">
        {heading}
      </h2>
      <ol className="mt-4 grid gap-3 text-lg/snug">
        {items.map((html, index) => (
          <li key={html} className="grid grid-cols-[1.5rem_1fr]">
            <span aria-hidden="true" className="font-bold font-sans text-accent text-sm/6">
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
