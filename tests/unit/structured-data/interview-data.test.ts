import fc from 'fast-check'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { interviewData } from '../../../lib/structured-data/interview-data.ts'
import type { StructuredSite } from '../../../lib/structured-data/structured-site.ts'
import { anInterview } from '../series/an-interview.ts'
import { allNodes, parseJsonLd } from './parse-json-ld.ts'

const site: StructuredSite = {
  name: 'A Series',
  description: 'Talks.',
  locale: 'en',
  url: 'https://series.example',
  publisher: { kind: 'organisation', name: 'The Editors' },
}
const page = 'https://series.example/interviews/nurse'

test('an interview is an article about the person who answers, by the person who asks', () => {
  const interview = anInterview({
    slug: 'nurse',
    number: 11,
    title: 'Nurse',
    date: '2023-10-01',
    updated: '2023-11-02',
    interviewer: 'Risa Kazui',
    interviewee: {
      anonymous: false,
      name: 'Ada Example',
      role: 'Nurse',
      organisation: 'Ward 3',
      links: ['https://ada.example'],
    },
    tldr: ['Look *up* first.', 'Then [down](https://example.org).'],
    questions: [{ text: 'Why?', anchor: 'why' }],
    lang: 'ja',
  })
  const [article, crumbs] = parseJsonLd(interviewData(interview, site))
  expect(article).toEqual({
    '@type': 'Article',
    '@id': page,
    headline: 'Nurse',
    abstract: 'Look up first. Then down.',
    inLanguage: 'ja',
    datePublished: '2023-10-01',
    dateModified: '2023-11-02',
    author: { '@type': 'Person', name: 'Risa Kazui' },
    about: {
      '@type': 'Person',
      name: 'Ada Example',
      jobTitle: 'Nurse',
      worksFor: { '@type': 'Organization', name: 'Ward 3' },
      sameAs: ['https://ada.example'],
    },
    image: 'https://series.example/og/nurse.png',
    isPartOf: {
      '@type': 'CreativeWorkSeries',
      '@id': 'https://series.example/#series',
      name: 'A Series',
      url: 'https://series.example/',
    },
    position: 11,
    hasPart: [{ '@type': 'Question', name: 'Why?', url: `${page}#why` }],
  })
  expect(crumbs).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'A Series', item: 'https://series.example/' },
      { '@type': 'ListItem', position: 2, name: 'Nurse', item: page },
    ],
  })
})

test('nobody who is anonymous is described', () => {
  const json = interviewData(
    anInterview({
      interviewer: 'Risa Kazui',
      interviewee: { anonymous: true, name: 'Secret Name', role: 'Nurse', links: ['https://secret.example'] },
    }),
    site,
  )
  const people = allNodes(JSON.parse(json)).filter((node) => node['@type'] === 'Person')
  expect(people).toEqual([{ '@type': 'Person', name: 'Risa Kazui' }])
  expect(json).not.toMatch(/secret/i)
})

test('editors are no person where the site says that they are none', () => {
  const [article] = parseJsonLd(interviewData(anInterview({ interviewer: 'The Editors' }), site))
  expect(article?.author).toEqual({ '@type': 'Organization', name: 'The Editors' })
})

test('a translation and its original know each other; a sample says what it is', () => {
  const original = anInterview({ slug: 'nurse', sample: true })
  const translation = anInterview({ slug: 'nurse-ja', translationOf: 'nurse' })
  const [one] = parseJsonLd(interviewData(original, site, [translation]))
  const [other] = parseJsonLd(interviewData(translation, site, [original]))
  expect(one?.workTranslation).toEqual([{ '@type': 'Article', '@id': `${page}-ja` }])
  expect(other?.translationOfWork).toEqual({ '@type': 'Article', '@id': page })
  expect([one?.creativeWorkStatus, other?.creativeWorkStatus]).toEqual(['Sample', undefined])
})

test('no text ends the element that it stands in, and none is changed', () => {
  const nasty = fc.oneof(
    fc.constantFrom(
      '</script><script>alert(1)</script>',
      '<!--<script>',
      '\u2028\u2029',
      ']]>&"\\',
      '\ud800',
    ),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(nasty, (text) => {
      const json = interviewData(anInterview({ title: text, summary: text, interviewer: text }), site)
      expect(json).not.toMatch(/[<\u2028\u2029]/)
      expect(parseJsonLd(json)[0]?.headline).toBe(text)
      const html = JSON.stringify(
        parse(`<script type="application/ld+json">${json}</script><p>after`),
        (key, value) => (key === 'parentNode' ? undefined : value),
      )
      expect(html.match(/"tagName":"script"/g)).toHaveLength(1)
      expect(html).toContain('"tagName":"p"')
    }),
  )
})
