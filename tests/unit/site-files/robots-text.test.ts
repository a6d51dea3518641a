import { expect, test } from 'vitest'
import { robotsText } from '../../../lib/robots-text.ts'

const sitemap = 'https://example.org/sitemap.xml'

test('in production everything is open, and the sitemap named', () => {
  expect(robotsText(true, sitemap)).toBe(`User-agent: *\nDisallow:\n\nSitemap: ${sitemap}\n`)
})

test('elsewhere nothing is open, and nothing is named', () => {
  expect(robotsText(false, sitemap)).toBe('User-agent: *\nDisallow: /\n')
})
