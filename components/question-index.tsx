import type { AskedQuestion } from '@/lib/questions/questions-of'
import { routes } from '@/lib/routes'
import type { Page } from '@/lib/series/page-of'
import type { Strings } from '@/lib/strings/strings'
import { Pagination } from './pagination'

interface QuestionIndexProps {
  page: Page<AskedQuestion>
  locale: string
  t: Strings
}

/** The questions that several people answered, those with the most answers first. */
export function QuestionIndex({ page, locale, t }: QuestionIndexProps) {
  if (page.count === 0) return <p className="py-8 text-muted text-xl">{t.noSharedQuestions}</p>
  return (
    <>
      <ol className="mt-8">
        {page.items.map(({ id, wording, lang, interviews }) => (
          <li key={id} className="hairline">
            <a
              href={routes.question(id)}
              className="group flex flex-wrap items-baseline gap-x-6 gap-y-1 py-5"
            >
              <span lang={lang === locale ? undefined : lang} className="text-2xl group-hover:text-accent">
                {wording}
              </span>
              <span className="font-sans text-muted text-sm">{t.answersOf(interviews)}</span>
            </a>
          </li>
        ))}
      </ol>
      <Pagination
        page={page}
        href={routes.questions}
        labels={{ previous: t.moreOften, next: t.lessOften }}
        t={t}
      />
    </>
  )
}
