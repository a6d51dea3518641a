import { h } from 'hastscript'
import { formatDay } from '../dates.ts'
import { toMarkdown } from '../markdown/to-markdown.ts'
import type { PortableTexts } from '../portable-texts.ts'
import type { Interview } from '../schema/interview.ts'
import type { Strings } from '../strings/strings.ts'

interface SourceContext {
  texts: Pick<PortableTexts, 'takeaways' | 'markdown' | 'corrections'>
  /** How many interviews were promised. */
  total: number | undefined
  series: { name: string; url: string; locale: string }
  /** The interview's permanent address. */
  url: string
  /** What a reader has to know first: that it is a sample, or a draft. */
  notes: string[]
  t: Strings
}

/**
 * An interview as one Markdown document: title, number, who and when, the takeaways, the text. Made of what the
 * interview's page shows, never of its file, whose front matter and comments are nobody else's business.
 */
export function sourceMarkdown(interview: Interview, context: SourceContext): string {
  const { texts, notes, t } = context
  const head = toMarkdown({
    type: 'root',
    children: [
      h('h1', interview.title),
      ...notes.map((note) => h('blockquote', h('p', note))),
      h('ul', facts(interview, context)),
      ...(interview.summary && !interview.summaryOpensBody ? [h('p', interview.summary)] : []),
      ...(texts.takeaways.length > 0
        ? [
            h('h2', t.takeaways),
            h(
              'ul',
              texts.takeaways.map((item) => h('li', item)),
            ),
          ]
        : []),
      h('hr'),
    ],
  })
  return [head, texts.markdown, ...corrected(context)].join('\n')
}

function corrected({ texts, series, t }: SourceContext): string[] {
  if (texts.corrections.length === 0) return []
  const items = texts.corrections.map(({ date, content }) =>
    h('li', `${formatDay(date, series.locale)}: `, content),
  )
  return [toMarkdown({ type: 'root', children: [h('hr'), h('h2', t.corrections), h('ul', items)] })]
}

function facts(interview: Interview, { series, total, url, t }: SourceContext) {
  const { number, interviewee, date, updated, recorded, canonical, license } = interview
  const day = (written: string) => formatDay(written, series.locale)
  const place = number === undefined ? '' : `${number}${total === undefined ? '' : ` / ${total}`} · `
  const who = [
    interviewee.anonymous ? t.anonymous : interviewee.name,
    interviewee.role,
    interviewee.organisation,
  ]
  const link = (href: string, text = href) => h('a', { href }, text)
  return [
    h('li', place, link(series.url, series.name)),
    ...[
      who.filter(Boolean).join(' · '),
      t.interviewBy(interview.interviewer),
      `${t.published}: ${day(date)}`,
      updated && `${t.updated}: ${day(updated)}`,
      recorded && `${t.recorded}: ${day(recorded)}`,
      interview.medium && `${t.medium}: ${interview.medium}`,
      interview.place && `${t.place}: ${interview.place}`,
      license && `${t.license}: ${license}`,
    ].flatMap((fact) => (fact ? [h('li', fact)] : [])),
    ...(canonical ? [h('li', `${t.originalAt} `, link(canonical))] : []),
    h('li', link(url)),
  ]
}
