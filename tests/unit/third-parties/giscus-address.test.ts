import { expect, test } from 'vitest'
import { giscusAddress } from '../../../lib/third-parties/giscus-address.ts'

const comments = {
  service: 'giscus',
  repo: 'owner/name',
  repoId: 'R_1',
  category: 'Q & A',
  categoryId: 'C_1',
} as const

test('finds a discussion by the page’s permanent path, readable in any script', () => {
  const url = new URL(
    giscusAddress(comments, { path: `/interviews/${encodeURIComponent('手仕事')}`, locale: 'ja-JP' }),
  )
  expect(url.origin + url.pathname).toBe('https://giscus.app/ja/widget')
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    repo: 'owner/name',
    category: 'Q & A',
    term: 'interviews/手仕事',
  })
})
