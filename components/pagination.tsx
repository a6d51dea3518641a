import type { Page } from '@/lib/series/page-of'
import type { Strings } from '@/lib/strings/strings'

interface PaginationProps {
  page: Pick<Page<unknown>, 'page' | 'pages'>
  /** Address of a page by its number. */
  href(page: number): string
  /** What stands on the pages before and after; newer and older where nothing else is said. */
  back?: string
  onward?: string
  t: Strings
}

/** The way through a list's pages; nothing where there is only one. */
export function Pagination({
  page: { page, pages },
  href,
  t,
  back = t.newer,
  onward = t.older,
}: PaginationProps) {
  if (pages === 1) return null
  return (
    <nav
      aria-label={t.pages}
      className="flex flex-wrap items-center gap-6 border-line border-t py-6 font-sans text-sm"
    >
      {page > 1 && (
        <a rel="prev" href={href(page - 1)} className="py-2 underline hover:text-accent">
          ← {back}
        </a>
      )}
      <span className="text-muted">{t.pageOf(page, pages)}</span>
      {page < pages && (
        <a rel="next" href={href(page + 1)} className="py-2 underline hover:text-accent">
          {onward} →
        </a>
      )}
    </nav>
  )
}
