import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readInterview } from '../../../lib/reading/read-interview.ts'
import { readingRecord, restoredReading } from '../../../lib/reading/reading-record.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { site } from './site.ts'

const folder = 'tests/fixtures/reading'
const names = readdirSync(folder).filter((name) => name.endsWith('.md'))

test.each(names)('%s: a reading comes back out of its record as it was', (name) => {
  const file = sourceFile(`interviews/${name}`, readFileSync(`${folder}/${name}`, 'utf8'))
  const reading = readInterview(file, site)
  const restored = restoredReading(file, structuredClone(readingRecord(reading)))
  const { offsetOf, ...data } = reading
  const { offsetOf: restoredOffset, ...restoredData } = restored
  expect(restoredData).toEqual(data)
  for (const path of [['title'], ['number'], ['categories', 0], ['interviewee', 'name'], ['none']]) {
    expect(restoredOffset(path, ['title'])).toBe(offsetOf(path, ['title']))
  }
})
