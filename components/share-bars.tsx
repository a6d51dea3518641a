interface ShareBarsProps {
  id: string
  heading: string
  /** The largest first. */
  shares: { text: string; count: number; href?: string }[]
}

/** Counts, each with a bar as long as it is large. The figure is in the text; the bar is for the eye. */
export function ShareBars({ id, heading, shares }: ShareBarsProps) {
  const most = shares[0]?.count ?? 1
  return (
    <section aria-labelledby={id} className="mt-10 font-sans text-sm">
      <h3 id={id} className="mb-3 font-bold">
        {heading}
      </h3>
      <ul className="grid gap-2">
        {shares.map(({ text, count, href }) => (
          <li key={text}>
            <p className="flex justify-between">
              {href ? (
                <a href={href} className="underline hover:text-accent">
                  {text}
                </a>
              ) : (
                <span>{text}</span>
              )}
              <span className="tabular-nums">{count}</span>
            </p>
            {/* A graphic takes its parent's colour: its own would stand against forced colours. */}
            <div className="mt-1 bg-raised text-accent">
              <svg aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none" className="h-1.5 w-full">
                <rect width={Math.round((count / most) * 1000) / 10} height="1" fill="currentColor" />
              </svg>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
