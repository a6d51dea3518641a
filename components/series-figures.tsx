import { routes } from '@/lib/routes'
import type { SeriesStatistics } from '@/lib/statistics/series-statistics'
import type { Strings } from '@/lib/strings/strings'
import { PaceChart } from './pace-chart'
import { SectionHeading } from './section-heading'
import { ShareBars } from './share-bars'

interface SeriesFiguresProps {
  statistics: SeriesStatistics
  locale: string
  t: Strings
}

/** The series in figures and small charts. */
export function SeriesFigures({ statistics, locale, t }: SeriesFiguresProps) {
  const { interviews, words, characters, categories, languages, pace, next } = statistics
  if (interviews === 0) return null
  const figures = [
    { text: t.interviews, figure: interviews },
    { text: t.words, figure: words },
    { text: t.charactersOfCjk, figure: characters },
    { text: t.categories, figure: categories.length },
    { text: t.languages, figure: languages.length },
    { text: t.nextNumber, figure: next ?? 0 },
  ].filter(({ figure }) => figure > 0)
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' })
  return (
    <section aria-labelledby="figures" className="mt-16 max-w-text">
      <SectionHeading id="figures" text={t.inFigures} />
      <dl className="grid grid-cols-2 gap-x-8 sm:grid-cols-3">
        {figures.map(({ text, figure }) => (
          <div key={text} className="flex flex-col-reverse justify-end hairline py-4">
            <dt className="font-sans text-muted text-sm">{text}</dt>
            <dd className="font-bold text-4xl tracking-tight">{figure.toLocaleString(locale)}</dd>
          </div>
        ))}
      </dl>
      {pace && <PaceChart pace={pace} locale={locale} t={t} />}
      {categories.length > 1 && (
        <ShareBars
          id="by-category"
          heading={t.categories}
          shares={categories
            .slice(0, mostCategories)
            .map(({ name, slug, count }) => ({ text: name, count, href: routes.category(slug) }))}
        />
      )}
      {languages.length > 1 && (
        <ShareBars
          id="by-language"
          heading={t.languages}
          shares={languages.map(({ lang, count }) => ({ text: languageNames.of(lang) ?? lang, count }))}
        />
      )}
    </section>
  )
}

// The fullest tell what the series is about; /categories has them all.
const mostCategories = 12
