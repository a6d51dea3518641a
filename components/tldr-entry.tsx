import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'
import type { Strings } from '@/lib/strings/strings'

interface TldrEntryProps {
  interview: Interview
  /** The takeaways as safe HTML. */
  takeaways: string[]
  locale: string
  t: Strings
}

/**
 * The takeaways of one interview among those of all. Entries move on to the next page as the series grows, so the
 * link to them leads to where they always stand: on the interview's own page.
 */
export function TldrEntry({ interview, takeaways, locale, t }: TldrEntryProps) {
  const { number, title, slug, interviewee, lang } = interview
  const who = [interviewee.anonymous ? undefined : interviewee.name, interviewee.role]
    .filter(Boolean)
    .join(' · ')
  return (
    <article
      id={`tldr-${slug}`}
      lang={lang === locale ? undefined : lang}
      className="grid break-inside-avoid gap-x-8 hairline py-6 sm:grid-cols-[6rem_1fr]"
    >
      <p className="font-bold text-2xl/tight text-accent sm:text-end">{number}</p>
      <div className="max-w-text">
        <h2 className="text-xl">
          <a href={routes.interview(slug)} className="no-underline decoration-accent hover:underline">
            {title}
          </a>{' '}
          <a
            href={routes.interview(slug, 'tldr')}
            aria-label={t.linkToTakeaways(title)}
            className="px-1 text-muted hover:text-accent print:hidden"
          >
            #
          </a>
        </h2>
        {who && <p className="font-sans text-muted text-sm">{who}</p>}
        <ul className="mt-3 grid list-[square] gap-1.5 ps-5 marker:text-accent">
          {takeaways.map((html) => (
            // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it is rendered
            <li key={html} dangerouslySetInnerHTML={{ __html: html }} />
          ))}
        </ul>
      </div>
    </article>
  )
}
