import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { type BuiltCopy, buildCopy } from './build-copy.ts'
import { projectRoot } from './copy-project.ts'

/** Where the built series of extremes stands. */
export const extremesOut = path.join(projectRoot, '.builds/extremes/out')

/**
 * Builds the series of extremes: every state an interview can be in, and the longest and shortest of everything. It
 * has no promised total, and shows what is held back, as a preview does. One build for all tests and pictures.
 */
export async function buildExtremes(): Promise<BuiltCopy> {
  const content = path.join(projectRoot, '.builds/extremes-content')
  rmSync(content, { recursive: true, force: true })
  mkdirSync(content, { recursive: true })
  cpSync(path.join(projectRoot, 'tests/fixtures/extremes'), content, { recursive: true })
  writeFileSync(path.join(content, 'interviews/twenty-thousand-words.md'), longInterview())
  for (const [name, width, height] of [
    ['wide', 1600, 700],
    ['tall', 700, 1600],
  ] as const) {
    await sharp(Buffer.from(landscape(width, height)))
      .jpeg()
      .toFile(path.join(content, `interviews/${name}.jpg`))
  }
  return buildCopy('extremes', content, { VERCEL_ENV: 'preview' }, { total: undefined })
}

/** Builds the series of extremes where that has not been done yet; a test of the output does it anew. */
export async function ensureExtremes(): Promise<void> {
  if (existsSync(path.join(extremesOut, 'index.html'))) return
  const { code, output } = await buildExtremes()
  if (code !== 0) throw new Error(`The series of extremes could not be built:\n${output}`)
}

function longInterview(): string {
  const answer = Array.from({ length: 8 }, (_, index) => sentences[(index * 5) % sentences.length]).join(' ')
  const parts = Array.from({ length: 64 }, (_, index) => {
    return `## What did you do in year ${index + 1}?\n\n${[answer, answer, answer].join('\n\n')}\n`
  })
  return `---
number: 5
title: Twenty thousand words
date: 2022-11-01
interviewee:
  name: Perpetua Longley
  role: Keeper of a diary
tldr:
  - Most days are Tuesdays.
---

${parts.join('\n')}`
}

const sentences = [
  'I kept the diary in the drawer under the bread, where nobody looks for anything that is not bread.',
  'That spring the river came up to the third step and stayed there for eleven days.',
  'My aunt said that a year is a thing one only sees from behind.',
  'We bought the second goat, which was a mistake, and the first goat knew it before we did.',
  'There is a sentence on that page that I cannot read any more, and I have tried with a lamp.',
  'Somebody asked me what I wanted, and I wrote down the question because I had no answer.',
  'In the evening the bells were late again, and so was everybody who went by them.',
]

function landscape(width: number, height: number): string {
  const horizon = height * 0.62
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="#20303f"/><stop offset="1" stop-color="#e9b98a"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#sky)"/>
    <circle cx="${width * 0.64}" cy="${horizon}" r="${Math.min(width, height) * 0.16}" fill="#f6dfb4"/>
    <rect y="${horizon}" width="100%" height="100%" fill="#1d2a35"/>
    <path d="M0 ${horizon}h${width * 0.4}l-${width * 0.1} -${height * 0.08}l-${width * 0.08} ${height * 0.03}l-${width * 0.09} -${height * 0.09}L0 ${horizon - height * 0.06}z" fill="#16202a"/>
  </svg>`
}
