import type { Problem } from '../reading/problem.ts'
import { type ReadAbout, readAbout } from '../reading/read-about.ts'
import { type Reading, type ReadingContext, readInterview } from '../reading/read-interview.ts'
import { readQuestionSets } from '../reading/read-question-sets.ts'
import { readQuestions } from '../reading/read-questions.ts'
import type { SourceFile } from '../reading/source-file.ts'
import type { Declaration } from '../schema/questions.ts'
import { contentFileKind } from './content-file-kind.ts'
import { resolveQuestions } from './resolve-questions.ts'
import { clashingCategories } from './rules/clashing-categories.ts'
import { farDates } from './rules/far-dates.ts'
import { likelyOnePerson } from './rules/likely-one-person.ts'
import { misplacedFiles } from './rules/misplaced-files.ts'
import { similarQuestions } from './rules/similar-questions.ts'
import { takenNumbers } from './rules/taken-numbers.ts'
import { takenSlugs } from './rules/taken-slugs.ts'
import { translations } from './rules/translations.ts'

/** A content folder, read, and everything wrong with it. */
export interface CheckedContent {
  readings: Reading[]
  about: ({ file: SourceFile } & ReadAbout) | undefined
  questions: { file: SourceFile; declarations: Declaration[] } | undefined
  /** In order of path, line and column. */
  problems: Problem[]
}

/**
 * Reads every file of a content folder: each interview by itself, then the interviews against each other.
 * @param files every text file below CONTENT_DIR that could hold an interview
 * @param read reads one interview; a caller that checks again and again may remember what it read
 */
export function checkContent(
  files: SourceFile[],
  site: ReadingContext,
  read: typeof readInterview = readInterview,
): CheckedContent {
  const readings = files
    .filter((file) => contentFileKind(file.path) === 'interview')
    .map((file) => read(file, site))
  const aboutFile = files.find((file) => contentFileKind(file.path) === 'about')
  const about = aboutFile && { file: aboutFile, ...readAbout(aboutFile) }
  const questionsFile = files.find((file) => contentFileKind(file.path) === 'questions')
  const written = questionsFile && readQuestions(questionsFile)
  const questions = written && { file: written.file, ...resolveQuestions(written, readings) }
  const setsFile = files.find((file) => contentFileKind(file.path) === 'question-sets')
  return {
    readings,
    about,
    questions,
    problems: [
      ...misplacedFiles(files),
      ...readings.flatMap((reading) => reading.problems),
      ...(about?.problems ?? []),
      ...(written?.problems ?? []),
      ...(questions?.problems ?? []),
      ...(setsFile ? readQuestionSets(setsFile).problems : []),
      ...similarQuestions(readings, written?.questions ?? [], questions?.declarations ?? []),
      ...seriesRules.flatMap((rule) => rule(readings)),
    ].sort(byPlace),
  }
}

/** Rules that compare interviews: the index of what the series promises. */
const seriesRules: ((readings: Reading[]) => Problem[])[] = [
  takenNumbers,
  takenSlugs,
  clashingCategories,
  likelyOnePerson,
  translations,
  farDates,
]

function byPlace(a: Problem, b: Problem): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column
}
