import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import siteConfig from '../../site.config.ts'
import { childrenOf, parseXml, textOf } from '../conformance/parse-xml.ts'
import { fileOf } from './file-of.ts'
import { filesBelow } from './files-below.ts'
import { attribute, publishedPage } from './published-page.ts'

const files = filesBelow('out')
const read = (file: string) => readFileSync(path.join('out', file), 'utf8')
const slugs = files.flatMap((file) => /^interviews\/([^/]*)\.html$/.exec(file)?.[1] ?? [])

describe('every address of ours that a file for machines names exists', () => {
  const forMachines = files.filter((file) => /\.(?:xml|json|txt|md|css)$/.test(file))
  expect(forMachines.length).toBeGreaterThan(slugs.length * 2)

  it.each(forMachines)('%s', (file) => {
    for (const address of addressesIn(read(file))) {
      const { pathname, hash } = new URL(address)
      const found = fileOf(decodeURIComponent(pathname))
      expect(existsSync(path.join('out', found)), `${address} in ${file}`).toBe(true)
      if (hash && found.endsWith('.html')) {
        const anchor = publishedPage('out', found).byId(decodeURIComponent(hash.slice(1)))
        expect(anchor, `${address} in ${file}`).toBeDefined()
      }
    }
  })
})

describe('the API', () => {
  const schema = JSON.parse(read('api/v1/schema.json'))
  const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true }))
  ajv.addSchema(schema)
  const data = files.filter((file) => file.startsWith('api/') && !file.endsWith('/schema.json'))

  it.each(data)('%s is what its part of the schema says', (file) => {
    const value = JSON.parse(read(file))
    const validate = ajv.getSchema(value.$schema)
    if (!validate) throw new Error(`no schema at ${value.$schema}`)
    validate(value)
    expect(validate.errors ?? []).toEqual([])
  })

  it('is a sound JSON Schema, to be found at its own address', () => {
    expect(ajv.validateSchema(schema)).toBe(true)
    expect(schema.$id).toBe(`${siteConfig.url}/api/v1/schema.json`)
  })

  it('has each interview in the list without its text, and on its own with it', () => {
    const { interviews } = JSON.parse(read('api/v1/interviews.json'))
    expect(interviews.map(({ slug }: { slug: string }) => slug).sort()).toEqual(slugs)
    for (const listed of interviews) {
      const { text, $schema, ...rest } = JSON.parse(read(`api/v1/interviews/${listed.slug}.json`))
      expect(rest).toEqual(listed)
      expect(text.html).toContain(`<h2 id="${listed.questions[0].anchor}">`)
      expect(text.markdown).toMatch(/^## /m)
    }
  })

  it('tells nothing of the files that it was made of', () => {
    for (const file of data) expect(read(file)).not.toMatch(/sourcePath|_raw|\.md"(?<!source\.md")|aliases/)
  })
})

describe('the sitemap', () => {
  const pages = childrenOf(parseXml(read('sitemap.xml')), 'url').map((page) => ({
    file: fileOf(decodeURIComponent(new URL(textOf(childrenOf(page, 'loc')[0])).pathname)),
    lastmod: textOf(childrenOf(page, 'lastmod')[0]),
  }))

  it('has every page once that search engines may show', () => {
    const published = files.filter(
      (file) => file.endsWith('.html') && !/<meta name="robots" content="noindex/.test(read(file)),
    )
    expect(pages.map(({ file }) => file).sort()).toEqual(published)
  })

  it('has the content’s own dates, and none where there is none', () => {
    for (const { file, lastmod } of pages) {
      if (['about.html', 'search.html'].includes(file)) expect(lastmod).toBe('')
      else expect(lastmod).toMatch(/^202[0-3]-\d\d-\d\d$/)
    }
  })
})

it('lets robots in, and names the sitemap', () => {
  expect(read('robots.txt')).toContain(`Sitemap: ${siteConfig.url}/sitemap.xml`)
  expect(read('robots.txt')).not.toMatch(/^Disallow: \//m)
})

it('lists every interview in llms.txt', () => {
  const listed = [...read('llms.txt').matchAll(/\/interviews\/([^/]*)\/source\.md\)/g)].map(
    (match) => match[1],
  )
  expect(listed.sort()).toEqual(slugs)
})

describe.each(slugs)('%s', (slug) => {
  it('is Markdown, with its title, takeaways and text', () => {
    const page = publishedPage('out', `interviews/${slug}.html`)
    const markdown = read(`interviews/${slug}/source.md`)
    expect(markdown).toMatch(/^# \S/)
    expect(markdown).not.toMatch(/^---\n/)
    expect(markdown).toContain(`${siteConfig.url}/interviews/${slug}`)
    const heading = page.all('h2').find((element) => attribute(element, 'id') === 'tldr')
    expect(markdown).toContain(`## ${page.text(heading)}`)
  })
})

function addressesIn(text: string): string[] {
  const ours = siteConfig.url.replaceAll('.', '\\.')
  return [...text.matchAll(new RegExp(`${ours}(?:/[^\\s"'<>()\\\\&]*)?`, 'g'))].map(([address]) => address)
}
