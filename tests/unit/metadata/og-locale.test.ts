import { expect, test } from 'vitest'
import { ogLocale } from '../../../lib/og-locale.ts'

test.each([
  ['en', 'en_US'],
  ['en-GB', 'en_GB'],
  ['ja', 'ja_JP'],
  ['zh-Hant', 'zh_TW'],
  ['zh-Hans-CN', 'zh_CN'],
])('%s is %s', (tag, locale) => {
  expect(ogLocale(tag)).toBe(locale)
})
