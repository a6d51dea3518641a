import type { NumberCover as DrawnCover } from '@/lib/covers/number-cover'
import type { CoverPicture } from '@/lib/images/cover-picture'
import type { PeopleIn } from '@/lib/people/people-in'
import type { RelatedInterview } from '@/lib/related/relate-interviews'
import type { Interview } from '@/lib/schema/interview'
import type { PublicationState } from '@/lib/series/publication-state'
import type { Strings } from '@/lib/strings/strings'
import { AlternateForms } from './alternate-forms'
import { CategoryLinks } from './category-links'
import { Corrections } from './corrections'
import { Cover } from './cover'
import { InterviewHeader } from './interview-header'
import { NeighbourLinks } from './neighbour-links'
import { NumberCover } from './number-cover'
import { Prose } from './prose'
import { QuestionList } from './question-list'
import { RelatedInterviews } from './related-interviews'
import { StateNotes } from './state-notes'
import { TldrBox } from './tldr-box'

interface InterviewArticleProps {
  interview: Interview
  state: PublicationState
  total: number | undefined
  categories: { name: string; slug: string }[]
  previous: Interview | undefined
  next: Interview | undefined
  translations: Interview[]
  people: PeopleIn
  related: RelatedInterview[]
  cover: CoverPicture | undefined
  /** Stands where there is no cover. */
  drawn: DrawnCover | undefined
  /** The takeaways as safe HTML. */
  takeaways: string[]
  /** The text as safe HTML. */
  html: string
  /** What was put right, as safe HTML, newest first. */
  corrections: { date: string; html: string }[]
  /** The page's permanent address, for print. */
  url: string
  locale: string
  t: Strings
}

/** One interview: who it is, what one takes away, the questions, the text, and where to go on. */
export function InterviewArticle(props: InterviewArticleProps) {
  const { interview, cover, takeaways, html, url, categories, locale, t } = props
  const { questions } = interview
  return (
    <>
      <AlternateForms slug={interview.slug} />
      <article className="reading h-entry" lang={interview.lang === locale ? undefined : interview.lang}>
        <data className="u-url u-uid" value={url} />
        <InterviewHeader
          interview={interview}
          total={props.total}
          people={props.people}
          locale={locale}
          t={t}
        >
          {!cover && props.drawn && <NumberCover {...props.drawn} />}
        </InterviewHeader>
        {cover && <Cover cover={cover} />}
        <StateNotes {...props} />
        <div className="mt-10 gap-x-20 lg:grid lg:grid-cols-[minmax(0,34rem)_1fr]">
          {takeaways.length > 0 && <TldrBox heading={t.takeaways} items={takeaways} lang={locale} />}
          {questions.length > 0 && (
            <div className="mb-12 lg:row-span-2">
              <div className="lg:sticky lg:top-8">
                <QuestionList heading={t.questionsAsked} questions={questions} lang={locale} />
              </div>
            </div>
          )}
          <div className="e-content lg:col-start-1">
            <Prose html={html} />
          </div>
          {props.corrections.length > 0 && (
            <div className="lg:col-start-1">
              <Corrections heading={t.corrections} corrections={props.corrections} locale={locale} />
            </div>
          )}
        </div>
      </article>
      <footer className="font-sans text-sm">
        {categories.length > 0 && <CategoryLinks heading={t.filedUnder} categories={categories} />}
        {interview.license && (
          <p className="mt-4 text-muted">
            {t.license}: {interview.license}
          </p>
        )}
        <p className="mt-4 hidden print:block">{url}</p>
      </footer>
      {/* What is laid out later shows nothing beyond its edges, a ring of focus neither. Not higher: it would lie upon the
          categories above. */}
      <div className="later -mx-5 -mb-5 px-5 pb-5 print:hidden">
        <RelatedInterviews related={props.related} t={t} />
        <NeighbourLinks previous={props.previous} next={props.next} t={t} />
      </div>
    </>
  )
}
