import CMS from '@sveltia/cms'
import type { AdminData } from '../lib/admin/admin-data.ts'
import { formatName } from '../lib/admin/format-name.ts'
import { adminStrings } from '../lib/strings/admin-strings.ts'
import { checkBeforeSaving } from './check-before-saving.ts'
import { Control, type EntryValues } from './control.ts'
import { formats } from './formats.ts'
import { interviewPreview } from './interview-preview.tsx'
import { knownInterviews } from './known-interviews.ts'
import { KnownNames } from './known-names.tsx'
import { SeriesNumber } from './series-number.tsx'
import { withoutOwnAddress } from './without-own-address.ts'

declare const ADMIN_DATA: string

// The editor at /admin: Sveltia CMS, with the project's own reader behind its forms, its check before each save, and
// its own article as the preview.
const page: AdminData = await (await fetch(ADMIN_DATA)).json()
const language = formLanguage()
const t = adminStrings(language)
const forms = formats(page)

if (page.hasHost || isLocal()) start()
else say(t.noWayIn)

function start(): void {
  Control.words = t
  Control.total = page.site.total
  for (const [name, { extension, fromFile, toFile }] of Object.entries(forms))
    CMS.registerCustomFormat(formatName(name), extension, {
      fromFile,
      toFile: (values: object) => toFile(values as Record<string, unknown>),
    })
  CMS.registerFieldType('series-number', SeriesNumber as never)
  CMS.registerFieldType('known-names', KnownNames as never)
  CMS.registerPreviewStyle(page.previewStyle)
  CMS.registerPreviewTemplate('interviews', ((props: Parameters<typeof interviewPreview>[0]) =>
    interviewPreview(props, page, t)) as never)
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      checkBeforeSaving(valuesOf(entry), forms, { page, t })
      return withoutOwnAddress(entry) as typeof entry
    },
  })
  CMS.registerEventListener({
    name: 'postSave',
    handler: ({ entry }) => {
      const { data, path } = valuesOf(entry)
      if ('number' in data) knownInterviews.remember(data, path)
    },
  })
  CMS.init({ config: page.configs[language] as never })
  if (!page.hasHost) say(t.onlyLocal)
}

function valuesOf(entry: { toJS(): unknown }): EntryValues {
  return entry.toJS() as EntryValues
}

/** Set in the editor's own settings, else the browser's. */
function formLanguage(): 'en' | 'ja' {
  const set = JSON.parse(localStorage.getItem('sveltia-cms.prefs') ?? '{}')?.locale
  const tag = typeof set === 'string' && set !== 'auto' ? set : navigator.language
  return tag.startsWith('ja') ? 'ja' : 'en'
}

function isLocal(): boolean {
  return /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname)
}

function say(sentence: string): void {
  const note = document.createElement('p')
  note.className = 'way-in'
  note.textContent = sentence
  document.body.append(note)
  document.body.classList.add('only-local')
}
