import type { RenderedAnswer } from '@/lib/markdown/render-answer'
import type { Answer } from '@/lib/questions/questions-of'
import { routes } from '@/lib/routes'
import type { QuestionPage } from '@/lib/series/question-page'
import type { Strings } from '@/lib/strings/strings'
import { AnswerEntry } from './answer-entry'
import { PageHeading } from './page-heading'
import { Pagination } from './pagination'

interface QuestionFrontProps extends QuestionPage {
  /** An answer's id on the page. */
  idOf(answer: Answer): string
  /** An answer as safe HTML. */
  html(answer: Answer): RenderedAnswer
  locale: string
  t: Strings
}

/** One page of the answers to a question. */
export function QuestionFront({ question, page, corrections, idOf, html, locale, t }: QuestionFrontProps) {
  const { id, wording, lang } = question
  const pageNumber = page.page > 1 && ` · ${t.pageOf(page.page, page.pages)}`
  return (
    <>
      <PageHeading kind={t.questions} title={wording} lang={lang === locale ? undefined : lang}>
        <p>
          {t.answersOf(page.count)}
          {pageNumber}
        </p>
      </PageHeading>
      <div className="mt-10">
        {page.items.map((answer, index) => (
          <AnswerEntry
            key={idOf(answer)}
            id={idOf(answer)}
            answer={answer}
            asked={answer.text === wording ? undefined : answer.text}
            html={html(answer)}
            correction={corrections[index]}
            locale={locale}
            t={t}
          />
        ))}
      </div>
      <Pagination page={page} href={(number) => routes.question(id, number)} t={t} />
    </>
  )
}
