import { stringify } from 'yaml'
import { placeholders } from '../../lib/reading/placeholders.ts'
import type { WantedInterview } from './wanted-interview.ts'

/**
 * Writes the file of a new interview: a draft in the native form, its questions as headings, and words that hold the
 * place of those to come.
 * @param locale the site's language, which a file need not name
 */
export function newSource(wanted: WantedInterview, locale: string): string {
  const { number, title, date, interviewer, anonymous, name, role, categories, questions } = wanted
  const lang = questions?.lang ?? locale
  const { opening, takeaway } = placeholders(lang)
  const interviewee = anonymous ? { anonymous, role } : { name, role }
  const fields = {
    number,
    title,
    date,
    interviewer,
    interviewee: Object.values(interviewee).some((value) => value !== undefined) ? interviewee : undefined,
    categories: categories.length > 0 ? categories : undefined,
    tldr: [takeaway],
    lang: lang === locale ? undefined : lang,
    draft: true,
  }
  const origin = questions ? `# Questions: ${questions.id}, version ${questions.version}\n` : ''
  const headings = (questions?.questions ?? []).map((question) => `## ${question.trim()}\n\n`).join('')
  return `---\n${stringify(fields, { lineWidth: 0 })}${origin}---\n\n${opening}\n\n${headings}`
    .trimEnd()
    .concat('\n')
}
