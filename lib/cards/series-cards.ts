import { series } from '../series/series.ts'
import { site } from '../site.ts'
import { strings } from '../strings/strings.ts'
import type { Card } from './card.ts'
import { interviewCard } from './interview-card.ts'
import { seriesCard } from './series-card.ts'

/** The cards of everything that readers may see, by the name that their addresses end in: a slug, or `index`. */
export function seriesCards(): Map<string, Card> {
  const { all, interviews, total } = series()
  const t = strings(site.locale)
  const numbers = interviews.flatMap(({ number }) => number ?? [])
  const context = { series: site.name, total, anonymous: t.anonymous, locale: site.locale }
  const index = seriesCard({
    name: site.name,
    description: site.description,
    progress: t.progress(interviews.length, total),
    numbers,
    total,
    locale: site.locale,
  })
  return new Map<string, Card>([
    // No interview has this slug: the check refuses it.
    ['index', index],
    ...all.map((interview) => [interview.slug, interviewCard(interview, context)] as const),
  ])
}
