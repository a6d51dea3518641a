import { routes } from '@/lib/routes'
import type { Strings } from '@/lib/strings/strings'
import { SearchLink } from './search-link'
import { ThemeSwitch } from './theme-switch'

interface SiteHeaderProps {
  name: string
  t: Strings
}

/** The series' name and the way to its parts. */
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
    <header className="border-line border-b font-sans">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 px-5 py-4">
        <a href={routes.home()} className="flex-1 py-1 font-bold font-serif text-lg no-underline">
          {name}
        </a>
        <nav aria-label={t.mainNavigation} className="order-1 w-full sm:order-none sm:w-auto">
          <ul className="-mx-2 flex flex-wrap text-sm">
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={href} className="block px-2 py-1.5 text-muted hover:text-accent">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchLink t={t} />
        <ThemeSwitch t={t} />
      </div>
    </header>
  )
}
