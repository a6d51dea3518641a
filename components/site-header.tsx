import { routes } from '@/lib/routes'
import type { Strings } from '@/lib/strings/strings'
import { SearchLink } from './search-link'
import { ThemeSwitch } from './theme-switch'

interface SiteHeaderProps {
  name: string
  t: Strings
}

/**
 * The series' name and the way to its parts. The layout that draws it does not know on which page it stands: the
 * publish step marks the current entry (scripts/publish/mark-current.ts).
 */
export function SiteHeader({ name, t }: SiteHeaderProps) {
  const links = [
    { href: routes.home(), text: t.interviews },
    { href: routes.tldr(), text: t.takeaways },
    { href: routes.questions(), text: t.questions },
    { href: routes.categories(), text: t.categories },
    { href: routes.people(), text: t.people },
    { href: routes.archive(), text: t.archive },
    { href: routes.about(), text: t.about },
  ]
  return (
    <header className="mx-auto max-w-page px-5 font-sans">
      <div className="flex flex-wrap items-center gap-x-2.5 pt-3 lg:gap-x-8 pb-2">
        <a href={routes.home()} className="flex-1 py-1 font-bold font-serif sm:text-lg">
          {name}
        </a>
        <nav aria-label={t.mainNavigation} className="order-1 w-full lg:order-none lg:w-auto">
          <ul className="flex flex-wrap gap-x-5 text-sm">
            {links.map(({ href, text }) => (
              <li key={href}>
                <a
                  href={href}
                  className="block py-1.5 decoration-2 decoration-accent underline-offset-6 hover:text-accent aria-[current]:underline"
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchLink t={t} />
        <ThemeSwitch t={t} />
      </div>
      <div className="rule" />
    </header>
  )
}
