import { type ReadingContext, readInterview } from '../../lib/reading/read-interview.ts'
import { type SourceFile, sourceFile } from '../../lib/reading/source-file.ts'
import type { Fix } from './fix.ts'
import { fixFrontMatter } from './fix-front-matter.ts'

/**
 * Mends what is safe to mend in one content file: the byte order mark, line endings, and in an interview's front
 * matter categories and dates. What the file says stays the same; where it would not, the front matter is left.
 * @param raw the file's text as it was saved
 */
export function fixSource(
  path: string,
  raw: string,
  interview: { site: ReadingContext; spelling: (category: string) => string } | undefined,
): { text: string; fixes: Fix[] } {
  const file = sourceFile(path, raw)
  const bytes = fixesOfBytes(path, raw)
  if (!interview) return { text: file.text, fixes: bytes }
  const { text, fixes } = fixFrontMatter(file, interview.spelling)
  if (fixes.length === 0 || !saysTheSame(file, text, interview.site)) return { text: file.text, fixes: bytes }
  return { text, fixes: [...bytes, ...fixes] }
}

function fixesOfBytes(path: string, raw: string): Fix[] {
  const breaks = raw.match(/\r\n?/g)?.length ?? 0
  const line = raw.slice(0, raw.indexOf('\r')).split('\n').length
  return [
    ...(raw.startsWith('\uFEFF') ? [{ path, line: 1, what: 'The byte order mark is gone.' }] : []),
    ...(breaks > 0 ? [{ path, line, what: `${breaks} line endings of Windows are plain now.` }] : []),
  ]
}

/** A mended file has no mistake more, and reads as before but for the spelling of its categories. */
function saysTheSame(before: SourceFile, text: string, site: ReadingContext): boolean {
  const [old, now] = [before, { ...before, text }].map((file) => readInterview(file, site))
  const errors = (reading = old) =>
    reading?.problems.filter(({ severity }) => severity === 'error').length ?? 0
  if (errors(now) > errors(old)) return false
  const words = (reading = old) => JSON.stringify({ ...reading?.interview, categories: [] })
  return old?.interview === undefined || words(now) === words(old)
}
