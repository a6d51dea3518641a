import { routes } from '@/lib/routes'
import type { Strings } from '@/lib/strings/strings'

interface SearchLinkProps {
  t: Strings
}

/** The way to the search: a page, which the browser's script opens over the present one instead. */
export function SearchLink({ t }: SearchLinkProps) {
  return (
    <a
      href={routes.search()}
      data-search=""
      aria-keyshortcuts="/ Control+K Meta+K"
      className="py-1.5 text-sm hover:text-accent"
    >
      {t.search}
    </a>
  )
}
