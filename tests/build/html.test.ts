import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type ConfigData, HtmlValidate } from 'html-validate'
import { expect, it } from 'vitest'
import { filesBelow } from './files-below.ts'

// The rules that HTML's own standard sets and those of WCAG; matters of taste are left to whoever writes the page.
const config: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A list may have a name, as the specification says.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A table's wrapper is a region only so that it may scroll.
    'prefer-native-element': 'off',
    // Vercel compresses; a file with every address on the site would only grow by integrity marks.
    'require-sri': 'off',
  },
}

const validator = new HtmlValidate(config)

it.each(filesBelow('out').filter((file) => file.endsWith('.html')))('%s is valid HTML', async (file) => {
  const report = await validator.validateString(readFileSync(path.join('out', file), 'utf8'))
  const found = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
  expect(found).toEqual([])
})

it('sees what is not valid', async () => {
  const report = await validator.validateString(
    '<!DOCTYPE html><html lang="en"><body><p><div></div></p></body></html>',
  )
  expect(report.valid).toBe(false)
})
