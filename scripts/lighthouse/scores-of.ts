/** What matters of a Lighthouse report. */
export interface LighthouseScores {
  /** 0 to 100 by category. */
  scores: { title: string; score: number }[]
  /** Audits that count and did not reach their best. */
  lowered: { title: string; value: string | undefined }[]
}

interface Report {
  categories: Record<string, { title: string; score: number; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>
}

/**
 * Reads a report in Lighthouse's JSON form.
 * @throws SyntaxError where it is none, as when Lighthouse could not start a browser
 */
export function scoresOf(json: string): LighthouseScores {
  const { categories, audits }: Report = JSON.parse(json)
  const counting = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  )
  return {
    scores: Object.values(categories).map(({ title, score }) => ({ title, score: Math.round(score * 100) })),
    lowered: counting
      .map((id) => audits[id])
      .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
      .map((audit) => ({ title: audit?.title ?? '', value: audit?.displayValue })),
  }
}
