import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { pageKinds } from '../browser/page-kinds.ts'

// A route that no kind stands for would be looked at by no test of the browser.
test('every route of app/ has a page among the kinds', () => {
  const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => `/${path.dirname(file).split(path.sep).join('/').replace(/^\.$/, '')}`)
    // Later pages of a list are drawn by what draws its first; only the index of the samples is long enough for one.
    .filter((route) => !route.endsWith('/page/[page]') || route === '/page/[page]')
  expect(routes.length).toBeGreaterThan(10)
  const kinds = Object.values(pageKinds)
  expect(routes.filter((route) => !kinds.some((kind) => isOf(kind, route)))).toEqual([])
})

function isOf(address: string, route: string): boolean {
  return new RegExp(`^${route.replace(/\[\w+\]/g, '[^/]+')}$`).test(address)
}
