import { describe, expect, it } from 'vitest'
import { checkContent } from '../../lib/checking/check-content.ts'
import { readContentFiles } from '../../scripts/content/read-content-files.ts'
import siteConfig from '../../site.config.ts'
import { formsOf, lostWords } from './lost-words.ts'

const { files } = await readContentFiles('content')
const { readings } = checkContent(files, siteConfig)
const forms = formsOf('out')

describe('every word of a source stands, in its order, in', () => {
  it.each(readings.map((reading) => [reading.interview?.slug ?? '', reading] as const))(
    'all forms of %s',
    (slug, reading) => {
      const all = Object.entries(forms(slug))
      expect(all.length).toBeGreaterThanOrEqual(reading.interview?.translationOf ? 5 : 8)
      for (const [form, text] of all) expect(lostWords(reading, text), form).toEqual([])
      // A word that is taken out of a form is missed.
      expect(lostWords(reading, (all[0]?.[1] ?? '').replace(/\p{L}{5,}/gu, ''))).not.toEqual([])
    },
  )
})
