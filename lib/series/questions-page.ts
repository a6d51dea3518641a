import type { AskedQuestion } from '../questions/questions-of.ts'
import { laterPages, type Page, pageOf } from './page-of.ts'
import { series } from './series.ts'

/** One page of the questions that several interviews answer. @param page from 1 */
export function questionsPage(page: number): Page<AskedQuestion> | undefined {
  return pageOf(series().questions, page, size)
}

/** The numbers of the pages after the first, as route parameters. */
export function laterQuestionsPages(): string[] {
  return laterPages(series().questions.length, size)
}

/** A question is one line where an interview is a paragraph. */
const size = 50
