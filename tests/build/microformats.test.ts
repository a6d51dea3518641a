import { readFileSync } from 'node:fs'
import path from 'node:path'
import { mf2 } from 'microformats-parser'
import { expect, it } from 'vitest'
import siteConfig from '../../site.config.ts'

const itemsOf = (file: string) => {
  const html = readFileSync(path.join('out', file), 'utf8')
  return mf2(html, { baseUrl: `${siteConfig.url}/${file.replace(/(?:index)?\.html$/, '')}` }).items
}

it('an interview is an entry, with its author, its dates, its text and the person who answers', () => {
  const [entry] = itemsOf('interviews/bicycle-mechanic.html')
  expect(entry).toMatchObject({
    type: ['h-entry'],
    properties: {
      name: ['Bicycle Mechanic'],
      url: [`${siteConfig.url}/interviews/bicycle-mechanic`],
      published: ['2023-11-05'],
      author: [{ type: ['h-card'], properties: { name: ['Joaquim Adler-Nweke'] } }],
      content: [{ html: expect.stringContaining('<h2 id=') }],
    },
    children: [
      { type: ['h-card'], properties: { name: ['Tevita Halvorsund'], 'job-title': ['Bicycle Mechanic'] } },
    ],
  })
})

it('somebody anonymous is nobody’s card', () => {
  const [entry] = itemsOf('interviews/sales-manager-big-tech.html')
  expect(entry?.properties.name).toEqual(['Sales Manager, Big Tech'])
  expect(entry?.children ?? []).toEqual([])
})

it.each(['index.html', 'categories/tips-tricks.html'])('%s is a feed of entries', (file) => {
  const [feed] = itemsOf(file)
  expect(feed?.type).toEqual(['h-feed'])
  expect(feed?.children?.length).toBeGreaterThan(1)
  for (const entry of feed?.children ?? []) {
    expect(entry.type).toEqual(['h-entry'])
    expect(entry.properties.url?.[0]).toMatch(/\/interviews\/[^/]+$/)
    expect(entry.properties.published?.[0]).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})
