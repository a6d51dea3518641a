import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { interviewForm, interviewText } from '../../../lib/admin/interview-form.ts'
import { sourceKey } from '../../../lib/admin/source-key.ts'
import { readInterview } from '../../../lib/reading/read-interview.ts'
import { sourceFile } from '../../../lib/reading/source-file.ts'
import { site } from '../reading/site.ts'

const sets = { short: { name: 'Short', version: 3, questions: ['Why?', 'How?'] } }
const options = { timeZone: 'Asia/Tokyo', sets }
const edited = (text: string, change: Record<string, unknown>) =>
  interviewText({ ...interviewForm(text, 'Asia/Tokyo'), ...change }, options)

describe('a file that nobody changed', () => {
  const files = [
    'content/interviews',
    'tests/fixtures/reading',
    'tests/fixtures/extremes/interviews',
    'tests/fixtures/import/seed-form',
  ]
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.md'))

  it.each(files)('%s stays byte for byte', (path) => {
    const { text } = sourceFile(path, readFileSync(path, 'utf8'))
    let values: Record<string, unknown>
    try {
      values = interviewForm(text, 'Asia/Tokyo')
    } catch {
      return
    }
    expect(interviewText(values, options)).toBe(text)
  })

  it('most of them can be opened', () => {
    const opened = files.filter((path) => {
      try {
        return interviewForm(sourceFile(path, readFileSync(path, 'utf8')).text, 'UTC')
      } catch {
        return false
      }
    })
    expect(opened.length).toBeGreaterThan(files.length - 5)
  })
})

const seedForm = `---
layout:     post
title:      "11/100 Interviews: Sales Manager"
description: "He sells.
TLDR;
- One"
date:       2023-10-01 17:00:00
author: "Risa Kazui"   # who asked
header-img: "img/post-bg.jpg"
catalog: true
tags:
    - Tips/Tricks
legacy:
  2019: [a, b]
categories:
- Sales   # for now
---

Text.
`

describe('a form', () => {
  it('shows a post of Jekyll’s form by the same fields', () => {
    expect(interviewForm(seedForm, 'Asia/Tokyo')).toMatchObject({
      number: 11,
      date: '2023-10-01',
      categories: ['Sales'],
      draft: false,
      interviewee: { anonymous: false, name: '' },
    })
  })

  it('changes only the field that was changed', () => {
    const text = edited(seedForm, { title: '11/100 Interviews: Another' })
    expect(text).toBe(
      seedForm.replace(
        'title:      "11/100 Interviews: Sales Manager"',
        'title: "11/100 Interviews: Another"',
      ),
    )
  })

  it('keeps comments and the manner of writing within a field', () => {
    const text = edited(seedForm, { categories: ['Sales', 'Talk'] })
    expect(text).toBe(seedForm.replace('- Sales   # for now\n', '- Sales # for now\n- Talk\n'))
  })

  it('sets new fields in the order of the schema, and takes away what is empty', () => {
    const text = edited('---\ntitle: A\ndate: 2024-01-01\ndraft: true # not yet\n---\nText.\n', {
      number: 3,
      tldr: ['One: two', 'Three'],
      draft: false,
      interviewee: { anonymous: true, name: '', role: '', links: [] },
    })
    expect(text).toBe(
      '---\nnumber: 3\ntitle: A\ndate: 2024-01-01\ninterviewee:\n  anonymous: true\ntldr:\n  - "One: two"\n  - Three\n---\nText.\n',
    )
  })

  it('changes the text and leaves the front matter', () => {
    expect(edited(seedForm, { body: '## New?\n\nYes.' })).toBe(seedForm.replace('Text.', '## New?\n\nYes.'))
  })

  it('leaves fields within a group that it does not know', () => {
    const source = '---\ntitle: A\ndate: 2024-01-01\ninterviewee: {name: B, pronouns: they, role: C}\n---\n'
    const { interviewee } = interviewForm(source, 'UTC') as { interviewee: object }
    expect(edited(source, { interviewee: { ...interviewee, name: 'D' } })).toBe(source.replace('B', 'D'))
  })

  it('writes a new file that the reader takes without a complaint', () => {
    const values = {
      number: 13,
      title: 'Keeper: North',
      date: '2024-01-07',
      interviewer: '',
      interviewee: { anonymous: true, name: '', role: 'Keeper', organisation: '', links: [] },
      categories: ['Nature'],
      tldr: ['The lamp is the easy part.'],
      draft: true,
      sample: false,
      body: 'It begins.\n\n## Why?\n\nSo.\n\n## How?\n\nThus.',
    }
    const text = interviewText(values, options)
    expect(text).toContain('draft: true\n# Questions: short, version 3\n---\n')
    const reading = readInterview(sourceFile('interviews/keeper.md', text), site)
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(reading.interview).toMatchObject({ number: 13, title: 'Keeper: North', draft: true })
    expect(text).not.toContain(sourceKey)
  })

  it('turns the editor’s names for old addresses into those of pages', () => {
    const source = '---\ntitle: A\ndate: 2024-01-01\n---\n'
    expect(edited(source, { aliases: ['/admin/interviews/2023-10-01-old'] })).toContain('- /interviews/old\n')
  })

  it.each(['No front matter.', '---\ntitle: "A\ndate: 2024\n---\n'])(
    'refuses what it could only damage: %j',
    (text) => {
      expect(() => interviewForm(text, 'UTC')).toThrow()
    },
  )
})
