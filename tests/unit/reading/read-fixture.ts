import { readdirSync, readFileSync } from 'node:fs'
import { type Reading, readInterview } from '../../../lib/reading/read-interview.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { site } from './site.ts'

/** Reads an interview from the files that stand in for editors' own. */
export function readFixture(path: string): Reading {
  const text = readFileSync(new URL(`../../fixtures/reading/${path}`, import.meta.url), 'utf8')
  return readInterview(sourceFile(`interviews/${path.split('/').at(-1)}`, text), site)
}

/** Names of the fixtures in a folder. */
export function fixturesIn(folder: string): string[] {
  return readdirSync(new URL(`../../fixtures/reading/${folder}/`, import.meta.url)).sort()
}
