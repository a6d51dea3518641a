import { absoluteUrl, routes } from '../routes.ts'
import type { AskedQuestion } from './questions-of.ts'

/**
 * The questions that several interviews answer, as data: for each its id, its wording and where everyone answers.
 * @param site its public address without a trailing slash, and its language
 */
export function questionsData(questions: AskedQuestion[], site: { url: string; locale: string }): object {
  return {
    url: absoluteUrl(site.url, routes.api('questions')),
    questions: questions.map(({ id, wording, lang, interviews, answers }) => ({
      id,
      url: absoluteUrl(site.url, routes.question(id)),
      wording,
      lang: lang ?? site.locale,
      interviews,
      answers: answers.map(({ interview, text, anchor }) => ({
        slug: interview.slug,
        number: interview.number,
        title: interview.title,
        lang: interview.lang,
        wording: text,
        anchor,
        url: absoluteUrl(site.url, routes.interview(interview.slug, anchor)),
      })),
    })),
  }
}
