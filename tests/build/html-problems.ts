import { type ConfigData, HtmlValidate } from 'html-validate'

/** What is not valid in a page, each with its place. */
export async function htmlProblems(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}

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
