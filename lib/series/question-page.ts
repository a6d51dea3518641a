import { correctionAddresses } from '../corrections/correction-addresses.ts'
import { answerPages } from '../questions/answer-pages.ts'
import type { Answer, AskedQuestion } from '../questions/questions-of.ts'
import type { Page } from './page-of.ts'
import { series } from './series.ts'

/** One page of the answers to a question: all that the page shows. */
export interface QuestionPage {
  question: Pick<AskedQuestion, 'id' | 'wording' | 'lang' | 'interviews'>
  page: Page<Answer>
  /** Where readers can propose a correction of each answer of the page; undefined where they cannot. */
  corrections: (string | undefined)[]
}

/**
 * One page of the answers to a question.
 * @param id as it stands in the address, percent-encoded or not
 * @param page from 1
 */
export function questionPage(id: string, page: number): QuestionPage | undefined {
  const question = series().questions.find((candidate) => candidate.id === decodeURIComponent(id))
  const pages = question && pagesOf(question)
  const items = pages?.[page - 1]
  if (!question || !items) return undefined
  const { wording, lang, interviews } = question
  return {
    question: { id: question.id, wording, lang, interviews },
    page: { items, page, pages: pages.length, count: interviews },
    corrections: items.map(({ interview, anchor }) => correctionAddresses(interview)?.get(anchor)),
  }
}

/** The numbers of a question's pages after the first, as route parameters. */
export function laterAnswerPages(question: AskedQuestion): string[] {
  return pagesOf(question)
    .slice(1)
    .map((_, index) => String(index + 2))
}

function pagesOf(question: AskedQuestion): Answer[][] {
  const pages = known.get(question) ?? answerPages(question.answers)
  known.set(question, pages)
  return pages
}

const known = new WeakMap<AskedQuestion, Answer[][]>()
