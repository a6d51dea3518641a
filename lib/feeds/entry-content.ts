import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { formatDay } from '../dates.ts'
import type { CoverPicture } from '../images/cover-picture.ts'
import { toHtml } from '../markdown/to-html.ts'
import type { PortableTexts } from '../portable-texts.ts'

interface EntryContent {
  heading: string
  takeaways: ElementContent[][]
  /** What a reader has to know first: that it is a sample, or a draft. */
  notes: string[]
  /** Language of the heading and the notes where it is not the text's. */
  noteLang: string | undefined
  /** Its address is absolute. */
  cover: CoverPicture | undefined
  summary: string | undefined
  /** The text as safe HTML. */
  html: string
  /** What was put right, below the text. */
  corrections: { heading: string; locale: string; items: PortableTexts['corrections'] }
}

/** An interview as the HTML of a feed entry, takeaways first. */
export function entryContent({ heading, takeaways, noteLang: lang, ...rest }: EntryContent): string {
  const head: Element[] = [
    ...(takeaways.length > 0
      ? [
          h('h2', { lang }, heading),
          h(
            'ul',
            takeaways.map((item) => h('li', item)),
          ),
        ]
      : []),
    ...rest.notes.map((note) => h('p', { lang }, h('em', note))),
    ...(rest.cover ? [figure(rest.cover)] : []),
    ...(rest.summary === undefined ? [] : [h('p', rest.summary)]),
  ]
  return [...head.map(asHtml), rest.html, ...corrected(rest.corrections, lang).map(asHtml)].join('\n')
}

function corrected({ heading, items, locale }: EntryContent['corrections'], lang?: string): Element[] {
  if (items.length === 0) return []
  return [
    h('h2', { lang }, heading),
    h(
      'ul',
      items.map(({ date, content }) =>
        h('li', h('time', { datetime: date, lang }, formatDay(date, locale)), ': ', content),
      ),
    ),
  ]
}

function asHtml(element: Element): string {
  return toHtml({ type: 'root', children: [element] })
}

function figure({ picture: { src, width, height }, alt, credit }: CoverPicture): Element {
  return h('figure', [h('img', { src, alt, width, height }), credit ? h('figcaption', credit) : undefined])
}
