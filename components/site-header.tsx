import { routes } from '@/lib/routes'
import type { Strings } from '@/lib/strings/strings'

interface SiteHeaderProps {
  name: string
  t: Strings
}

/** The series' name and the way to its parts. */
export function SiteHeader({ name, t }: SiteHeaderProps) {
  const links = [
    { href: routes.home(), text: t.interviews },
    { href: routes.categories(), text: t.categories },
    { href: routes.about(), text: t.about },
  ]
  return (
    <header className="border-line border-b font-sans">
      <div className="mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-8 px-5 py-4">
        <a href={routes.home()} className="py-1 font-bold font-serif text-lg no-underline">
          {name}
        </a>
        <nav aria-label={t.mainNavigation}>
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
      </div>
    </header>
  )
}
