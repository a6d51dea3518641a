import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { adminConfig } from '../../../lib/admin/admin-config.ts'
import { adminPage } from '../../../lib/admin/admin-page.ts'
import { adminPolicy } from '../../../lib/admin/admin-policy.ts'
import { gitHost } from '../../../lib/admin/git-host.ts'
import { frontMatterSchema } from '../../../lib/schema/front-matter.ts'
import { adminStrings } from '../../../lib/strings/admin-strings.ts'
import siteConfig from '../../../site.config.ts'

const sets = {
  short: { name: 'Short', version: 1, lang: 'ja', questions: ['なぜですか？'] },
  life: { name: 'Life', version: 2, questions: ['Why?', 'How?'] },
}
const host = { repo: 'owner/series', branch: 'main', api: 'https://api.github.com' }
const options = { site: siteConfig, host, contentDir: 'content', sets, nextNumber: 13 }
const config = (language = 'en', change: object = {}) => adminConfig(language, { ...options, ...change })
const fieldsOf = (made: ReturnType<typeof config>) => made.collections[0]?.fields ?? []
const field = (name: string, made = config()) => fieldsOf(made).find((one) => one.name === name)

const { definitions, ...schema } = JSON.parse(
  readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
)
const ajv = new Ajv({ strict: false, logger: false })
addFormats.default(ajv)
const accepts = ajv.compile({ ...schema, definitions })

describe('the editor’s configuration', () => {
  const proxy = { ...siteConfig, admin: { oauthProxy: 'https://auth.example.org', review: true } }
  it.each([
    ['in English', config()],
    ['in Japanese', config('ja')],
    ['without a host', config('en', { host: undefined })],
    ['with a proxy and reviews', config('en', { site: proxy })],
    [
      'at a server of one’s own',
      config('en', { host: { ...host, branch: undefined, api: 'https://git.example/api/v3' } }),
    ],
  ])('%s is what the package’s own schema accepts', (_, made) => {
    accepts(JSON.parse(JSON.stringify(made)))
    expect(accepts.errors).toBeNull()
  })

  it('the schema would tell of a field it does not know', () => {
    expect(accepts({ ...config(), colections: [] })).toBe(false)
  })

  it('has a field for every one of the native form that a person fills in', () => {
    const native = Object.entries(frontMatterSchema.shape)
      .filter(([name, one]) => one.meta()?.form === 'native' && !['legacy', 'aliases'].includes(name))
      .map(([name]) => name)
    expect(
      fieldsOf(config())
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...native, 'body'].sort())
  })

  it('begins with the next free number, a draft of today, and the questions of the site’s language', () => {
    expect(field('number')).toMatchObject({ widget: 'series-number', default: 13 })
    expect(field('draft')).toMatchObject({ default: true })
    expect(field('date')).toMatchObject({ default: '{{now}}', required: true })
    expect(field('body')?.default).toBe('## Why?\n\n## How?')
    expect(field('body', config('en', { site: { ...siteConfig, locale: 'ja' } }))?.default).toBe(
      '## なぜですか？',
    )
  })

  it('limits takeaways as the check does', () => {
    const takeaways = field('tldr')
    expect(takeaways?.max).toBe(7)
    const [pattern = ''] = takeaways?.field?.pattern ?? []
    expect(new RegExp(pattern).test('x'.repeat(200))).toBe(true)
    expect(new RegExp(pattern).test('x'.repeat(201))).toBe(false)
  })

  it.each(['en', 'ja'])('has words in %s for every field', (language) => {
    const t = adminStrings(language)
    const named = (fields: ReturnType<typeof fieldsOf>): string[] =>
      fields.flatMap(({ label, hint, fields: inner = [], field: one }) => [
        ...(label && (hint || label === t.fields.to?.label) ? [] : [`no words: ${label}`]),
        ...named(inner),
        ...(one && !one.label ? ['an item without a name'] : []),
      ])
    expect(named(fieldsOf(config(language)))).toEqual([])
  })

  it('keeps pictures beside the interview', () => {
    expect(config().collections[0]).toMatchObject({
      media_folder: '',
      public_folder: '',
      folder: 'content/interviews',
    })
  })

  it('makes pull requests only where it was told to', () => {
    expect(config().publish_mode).toBe('simple')
    expect(config('en', { site: proxy }).publish_mode).toBe('editorial_workflow')
  })

  it('offers signing in by a proxy only where there is one', () => {
    expect(config().backend).toMatchObject({ auth_methods: ['token'] })
    expect(config('en', { site: proxy }).backend).toMatchObject({
      auth_methods: ['oauth', 'token'],
      base_url: 'https://auth.example.org',
    })
  })
})

describe('the repository', () => {
  const of = (repository?: string, admin = {}, environment = {}) =>
    gitHost({ repository, admin }, environment)
  const vercel = {
    VERCEL_GIT_PROVIDER: 'github',
    VERCEL_GIT_REPO_OWNER: 'o',
    VERCEL_GIT_REPO_SLUG: 'r',
    VERCEL_GIT_COMMIT_REF: 'main',
  }

  it('comes from the configuration, else from Vercel', () => {
    expect(of('https://github.com/owner/series.git/')).toEqual({ ...host, branch: undefined })
    expect(of('https://github.com/owner/series', { branch: 'texts' }, vercel)).toEqual({
      ...host,
      branch: 'texts',
    })
    expect(of(undefined, {}, vercel)).toEqual({ repo: 'o/r', branch: 'main', api: 'https://api.github.com' })
  })

  it.each([
    ['nothing is known', undefined, {}],
    ['it is at another host', 'https://gitlab.com/owner/series', {}],
    ['Vercel names another host', undefined, { ...vercel, VERCEL_GIT_PROVIDER: 'gitlab' }],
    ['the address is none', 'github.com/owner/series', {}],
  ])('is unknown where %s', (_, repository, environment) => {
    expect(of(repository, {}, environment)).toBeUndefined()
  })

  it('is looked for at a GitHub Enterprise Server where it is said to be one', () => {
    expect(of('https://git.example/owner/series', { enterpriseServer: true })?.api).toBe(
      'https://git.example/api/v3',
    )
  })
})

describe('the page', () => {
  it('allows its own files and the host’s API, and nothing else', () => {
    const policy = adminPolicy('https://api.github.com')
    const addresses = policy.match(/https?:\S+/g)
    expect(addresses).toEqual(['https://api.github.com;'])
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/)
    expect(adminPolicy(undefined)).not.toMatch(/https?:/)
  })

  it('is closed to robots, and cannot be broken by a name', () => {
    const page = {
      title: '<b>"x"',
      lang: 'en',
      policy: "default-src 'none'",
      script: '/a.js',
      style: '/a.css',
      icon: '/i.svg',
    }
    const html = adminPage(page, adminStrings('en'))
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">')
    expect(html).not.toContain('<b>')
  })
})
