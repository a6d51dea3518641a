import { expect, test } from 'vitest'
import type { SiteConfig } from '../../../lib/site-config.ts'
import { siteFaults } from '../../../lib/site-faults.ts'
import siteConfig from '../../../site.config.ts'

test('the site as it is configured has no fault, nor has one with everything set', () => {
  expect(siteFaults(siteConfig)).toEqual([])
  const full: SiteConfig = {
    ...{
      name: '</script>',
      description: '"',
      interviewer: "'",
      total: undefined,
      locale: 'ja',
      timeZone: 'UTC',
    },
    ...{
      url: 'https://example.org/series',
      repository: 'https://example.org/r',
      hub: 'https://example.org/hub',
    },
    ...{ license: { name: 'x', url: 'https://example.org/l' } },
    publisher: { kind: 'person', name: 'x', url: 'https://example.org' },
  }
  expect(siteFaults(full)).toEqual([])
})

test.each<[keyof SiteConfig, unknown]>([
  ['name', ''],
  ['interviewer', undefined],
  ['total', 0],
  ['total', -1],
  ['total', 1.5],
  ['total', Number.NaN],
  ['total', 1e9],
  ['total', '100'],
  ['locale', 'not a tag'],
  ['locale', '"><script>'],
  ['timeZone', 'Mars/Base'],
  ['timeZone', ''],
  ['url', undefined],
  ['url', 'example.org'],
  ['url', 'javascript:alert(1)'],
  ['url', 'https://example.org/"><script>'],
  ['repository', 'javascript:alert(1)'],
  ['hub', 'https://'],
])('a wrong “%s” (%j) is told of in one line, with what to write', (field, value) => {
  const faults = siteFaults({ ...siteConfig, [field]: value } as SiteConfig)
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(new RegExp(`^site\\.config\\.ts {2}“${field}” is .* {2}→ [A-Z]`))
})
