import type { RenderedAnswer } from '@/lib/markdown/render-answer'
import type { Answer } from '@/lib/questions/questions-of'
import { routes } from '@/lib/routes'
import type { Strings } from '@/lib/strings/strings'
import { MutedLink } from './muted-link'
import { Prose } from './prose'
import { SeriesNumber } from './series-number'
import { StateMark } from './state-mark'

interface AnswerEntryProps {
  id: string
  answer: Answer
  /** The question in this interview's words, where they are others than the page's. */
  asked: string | undefined
  html: RenderedAnswer
  /** Where readers can propose a correction; undefined where they cannot. */
  correction: string | undefined
  locale: string
  t: Strings
}

/** One person's answer among those of others: who they are, what they say, and where they say it. */
export function AnswerEntry(props: AnswerEntryProps) {
  const { id, asked, html, correction, locale, t } = props
  const { interview, anchor } = props.answer
  const { number, title, slug, interviewee } = interview
  const lang = interview.lang === locale ? undefined : interview.lang
  return (
    <article
      id={id}
      aria-labelledby={`${id}.who`}
      className="grid gap-x-8 gap-y-3 hairline py-8 sm:grid-cols-[6rem_1fr]"
    >
      <p className="sm:grid sm:justify-end">
        {number !== undefined && <SeriesNumber number={number} size="entry" />}
      </p>
      <div className="max-w-text">
        <h2 id={`${id}.who`} lang={lang} className="text-2xl/tight">
          <a href={routes.interview(slug, anchor)} className="no-underline decoration-accent hover:underline">
            {title}
          </a>
        </h2>
        <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 font-sans text-muted text-sm">
          {interviewee.anonymous && <span>{t.anonymous}</span>}
          {interviewee.name && <span lang={lang}>{interviewee.name}</span>}
          {interviewee.role && !title.includes(interviewee.role) && (
            <span lang={lang}>{interviewee.role}</span>
          )}
          {interview.sample && <StateMark text={t.sample} />}
          {interview.draft && <StateMark text={t.draft} />}
        </p>
        {asked && (
          <p className="mt-2 font-sans text-muted text-sm">
            {t.askedAs} <q lang={lang}>{asked}</q>
          </p>
        )}
        <div lang={lang} className="mt-5">
          <Prose html={html.lead} />
          {html.rest && (
            <details className="mt-4">
              <summary
                lang={locale}
                className="cursor-pointer font-sans text-accent text-sm underline print:hidden"
              >
                {t.restOfAnswer}
              </summary>
              <div className="mt-4">
                <Prose html={html.rest} />
              </div>
            </details>
          )}
        </div>
        <p className="mt-5 font-sans text-sm">
          <MutedLink
            href={routes.interview(slug, anchor)}
            text={t.inTheInterview}
            describedBy={`${id}.who`}
          />
        </p>
        {correction && (
          <p className="mt-1 font-sans text-sm">
            <MutedLink href={correction} text={t.suggestCorrection} describedBy={`${id}.who`} isExternal />
          </p>
        )}
      </div>
    </article>
  )
}
