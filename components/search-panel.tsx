import { routes } from '@/lib/routes'
import type { Strings } from '@/lib/strings/strings'

interface SearchPanelProps {
  t: Strings
}

/** The search, as browser/search/ brings it to life; the items that are hidden are patterns for what it finds. */
export function SearchPanel({ t }: SearchPanelProps) {
  const filters = [
    { name: 'category', label: t.searchCategory },
    { name: 'year', label: t.searchYear },
    { name: 'interviewer', label: t.searchInterviewer },
    { name: 'language', label: t.searchLanguage },
  ]
  return (
    <search-panel
      aria-label={t.search}
      data-index={routes.searchIndex()}
      data-page={routes.search()}
      data-one={t.searchOne}
      data-many={t.searchMany}
      data-none={t.searchNone}
      data-filtered={t.searchNoneOfFilters}
      data-corrected={t.searchCorrected}
      data-loading={t.searchLoading}
    >
      <search className="font-sans">
        <div className="flex items-center gap-3">
          <input
            type="search"
            data-part="query"
            aria-label={t.search}
            placeholder={t.searchHint}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck="false"
            enterKeyHint="search"
            className="search-field min-w-0 flex-1 px-4 py-3 text-lg"
          />
          <button type="button" data-part="close" hidden className="cursor-pointer py-1 text-sm underline">
            {t.close}
          </button>
        </div>
        <div className="mt-3 grid grid-cols-2 gap-x-5 gap-y-2 text-muted text-sm sm:grid-cols-4">
          {filters.map(({ name, label }) => (
            <label key={name} data-filter={name} hidden>
              {label}
              <select className="search-choice w-full cursor-pointer py-1 text-ink">
                <option value="">{t.searchAny}</option>
              </select>
            </label>
          ))}
        </div>
      </search>
      <p role="status" data-part="status" className="mt-4 min-h-6 font-sans text-muted text-sm" />
      <div role="alert" data-part="failed" hidden className="mt-2 font-sans">
        <p>{t.searchFailed}</p>
        <button
          type="button"
          data-part="retry"
          className="mt-2 cursor-pointer py-1 underline hover:text-accent"
        >
          {t.searchRetry}
        </button>
      </div>
      <ol data-part="hits">
        <li data-part="hit" hidden className="search-hit py-5">
          <h2 className="font-bold text-xl/snug">
            <span data-part="number" className="me-3 text-accent" />
            <a data-part="title" href={routes.search()} className="hover:underline">
              {t.search}
            </a>
          </h2>
          <p data-part="takeaway" className="mt-1 text-muted" />
          <p data-part="excerpt" className="mt-1" />
          <ul className="mt-2 grid gap-2 text-base/normal">
            <li data-part="answer" className="search-answer ps-4">
              <a data-part="heading" href={routes.search()} className="font-bold hover:underline">
                {t.search}
              </a>
              <p data-part="passage">
                <mark />
              </p>
            </li>
          </ul>
        </li>
      </ol>
      <p className="flex flex-wrap gap-x-6 font-sans text-sm">
        <button
          type="button"
          data-part="more"
          hidden
          className="cursor-pointer py-2 underline hover:text-accent"
        >
          {t.searchMore}
        </button>
        <a data-part="permalink" hidden href={routes.search()} className="py-2 underline hover:text-accent">
          {t.searchPermalink}
        </a>
      </p>
    </search-panel>
  )
}
