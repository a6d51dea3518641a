import type { Page } from '@/lib/series/page-of'
import type { Strings } from '@/lib/strings/strings'

interface PaginationProps {
  page: Pick<Page<unknown>, 'page' | 'pages'>
  /** Address of a page by its number. */
  href(page: number): string
  /** What leads back and on, in lists that are not in the order of time. */
  labels?: { previous: string; next: string }
  t: Strings
}

/** The way through a list's pages; nothing where there is only one. */
export function Pagination({ page: { page, pages }, href, labels, t }: PaginationProps) {
  if (pages === 1) return null
  return (
    <nav
      aria-label={t.pages}
      className="flex flex-wrap items-baseline gap-x-6 gap-y-2 rule py-4 font-sans text-sm"
    >
      {page > 2 && (
        <a rel="first" href={href(1)} className="py-1 underline hover:text-accent">
          {t.firstPage}
        </a>
      )}
      {page > 1 && (
        <a rel="prev" href={href(page - 1)} className="py-1 underline hover:text-accent">
          ← {labels?.previous ?? t.newer}
        </a>
      )}
      <span className="mx-auto text-muted">{t.pageOf(page, pages)}</span>
      {page < pages && (
        <a rel="next" href={href(page + 1)} className="py-1 underline hover:text-accent">
          {labels?.next ?? t.older} →
        </a>
      )}
      {page < pages - 1 && (
        <a rel="last" href={href(pages)} className="py-1 underline hover:text-accent">
          {t.lastPage}
        </a>
      )}
    </nav>
  )
}
