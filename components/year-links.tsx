import type { Year } from '@/lib/archive/years-of'
import { routes } from '@/lib/routes'
import type { Strings } from '@/lib/strings/strings'

interface YearLinksProps {
  years: Year[]
  /** The year the page is about. */
  current?: string
  t: Strings
}

/** The ways into the archive: by number, and by each year. */
export function YearLinks({ years, current, t }: YearLinksProps) {
  const links = [
    { href: routes.archive(), text: t.byNumber, here: current === undefined },
    ...years.map(({ year, interviews }) => ({
      href: routes.archiveYear(year),
      text: year,
      count: interviews.length,
      here: current === year,
    })),
  ]
  return (
    <nav aria-label={t.archive} className="mt-6 font-sans text-sm">
      <ul className="-mx-2 flex flex-wrap">
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={link.here ? 'true' : undefined}
              className="block px-2 py-1.5 underline hover:text-accent aria-[current]:font-bold aria-[current]:no-underline"
            >
              {link.text}
              {'count' in link && <span className="text-muted"> ({link.count})</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
