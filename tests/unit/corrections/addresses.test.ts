import { expect, test } from 'vitest'
import { contentAtGithub } from '../../../lib/corrections/content-at-github.ts'
import { lineAtGithub } from '../../../lib/corrections/line-at-github.ts'

const repository = 'https://github.com/owner/name'
const at = (config: Parameters<typeof contentAtGithub>[0], contentDir = '/site/content') =>
  contentAtGithub(config, '/site', contentDir)

test('without a repository there is no address', () => {
  expect(at({ repository: undefined })).toBeUndefined()
})

test.each([repository, `${repository}/`, `${repository}.git`])(
  '%s: content stands on the branch main',
  (address) => {
    expect(at({ repository: address })).toBe(`${repository}/blob/main/content`)
  },
)

test('another branch, and a project that is not the root of its repository', () => {
  expect(at({ repository, branch: 'release/next#2', repositoryFolder: '/apps/the site/' })).toBe(
    `${repository}/blob/release/next%232/apps/the%20site/content`,
  )
})

test('another folder within the project counts, one outside of it does not', () => {
  expect(at({ repository }, '/site/series/..two')).toBe(`${repository}/blob/main/series/..two`)
  expect(at({ repository }, '/site')).toBe(`${repository}/blob/main`)
  for (const outside of ['/elsewhere/content', '/', '/site-content'])
    expect(at({ repository }, outside)).toBeUndefined()
})

test.each(['owner/name', 'https://github.com/owner', 'https://gitlab.com/o/n', `${repository}/tree/main`])(
  '%s is no repository, and the message says what is one',
  (address) => {
    expect(() => at({ repository: address })).toThrow(
      `site.config.ts: repository is “${address}”, but has to be`,
    )
  },
)

test('a line of a file, whatever its name', () => {
  expect(lineAtGithub(`${repository}/blob/main/content`, 'interviews/茶 農家#1?.md', 12)).toBe(
    `${repository}/blob/main/content/interviews/%E8%8C%B6%20%E8%BE%B2%E5%AE%B6%231%3F.md?plain=1#L12`,
  )
})
