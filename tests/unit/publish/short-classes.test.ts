import { expect, test } from 'vitest'
import { publishPage } from '../../../scripts/publish/publish-page.ts'
import { shortClasses } from '../../../scripts/publish/short-classes.ts'
import { usedStyles } from '../../../scripts/publish/used-styles.ts'

const sheet =
  '@layer components{.prose p{a:b}.both{a:b}}@layer utilities{.mt-2{c:d}@media print{.print\\:hidden{c:d}}.both{c:d}.hover\\:x\\/2:is(:hover){c:d}.group:hover .group-hover\\:y{c:d}}'
const {
  names,
  sheets: [[, css] = ['', '']],
} = shortClasses([['/a.css', sheet]])

test('every class of the utilities layer alone has a short name of its own', () => {
  expect(Object.keys(names)).toEqual(['mt-2', 'print:hidden', 'hover:x/2', 'group', 'group-hover:y'])
  expect(new Set(Object.values(names)).size).toBe(5)
  for (const name of Object.values(names)) expect(name).toMatch(/^_\w$/)
})

test('styles and elements go by the same names', async () => {
  const html = `<!doctype html><head><link rel="stylesheet" href="/a.css"></head><p class="mt-2 prose p-name hover:x/2 toString">`
  const page = await publishPage(html, {
    script: { path: '/assets/site.js', code: '' },
    styles: new Map([['/a.css', usedStyles(css)]]),
    classNames: names,
  })
  expect(page).toContain(`<p class="${names['mt-2']} prose p-name ${names['hover:x/2']} toString">`)
  expect(page).toContain(`.${names['mt-2']}{c:d}`)
  expect(page).toContain(`.${names['hover:x/2']}:is(:hover){c:d}`)
  expect(page).toContain('.prose p{a:b}')
  expect(page).not.toContain('hidden')
})

test('classes that stand elsewhere as well keep their names', () => {
  expect(css).toContain('@layer components{.prose p{a:b}.both{a:b}}')
  expect(css).toMatch(/@layer utilities\{.*\.both\{c:d\}/)
})
