import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkFolder } from '../../scripts/check/check-folder.ts'
import { findChromium } from '../../scripts/chromium/find-chromium.ts'
import { launchOptions } from '../../scripts/chromium/launch-options.ts'
import { interviewReader } from '../../scripts/content/interview-reader.ts'
import { copyProject } from '../../scripts/copy/copy-project.ts'
import { type RunningServer, startServer } from '../../scripts/serve/start-server.ts'
import { filesBelow } from '../build/files-below.ts'
import { parseXml } from '../conformance/parse-xml.ts'
import { bodies } from '../hostile/bodies.ts'
import { fileNames } from '../hostile/file-names.ts'
import { warned } from '../hostile/front-matters.ts'
import { canary, payloads } from '../hostile/payloads.ts'
import { buildIn } from './build-in.ts'

let project: string
let before: string[]
let out: string

beforeAll(async () => {
  project = copyProject('hostile', { total: undefined })
  const content = path.join(project, 'content')
  mkdirSync(path.join(content, 'interviews'), { recursive: true })
  for (const [file, text] of Object.entries(series())) writeFileSync(path.join(content, file), text)
  nameTheSite(project, payloads[0] ?? '')
  await removeRefused(content)
  before = filesBelow(project).filter(isOurs)
  const { code, output } = await buildIn(project)
  expect(code, output).toBe(0)
  out = path.join(project, 'out')
})

test('nothing is written outside of out/', () => {
  expect(filesBelow(project).filter(isOurs)).toEqual(before)
})

test('every file for machines can be read by them', () => {
  const read = (file: string) => readFileSync(path.join(out, file), 'utf8')
  const files = filesBelow(out)
  expect(
    files.filter((file) => file.startsWith('interviews/attack-') && file.endsWith('.html')).length,
  ).toBeGreaterThan(60)
  for (const file of files.filter((name) => name.endsWith('.xml'))) parseXml(read(file))
  for (const file of files.filter((name) => name.endsWith('.json'))) JSON.parse(read(file))
})

test('no first and no last word is lost, in any form of a text', () => {
  const shown = bodies.flatMap((_, index) => (isAllowed(`body-${index}.md`) ? index : []))
  expect(shown.length).toBeGreaterThan(bodies.length - 3)
  for (const index of shown) {
    for (const file of ['.html', '/source.md'].map((ending) => `interviews/body-${index}${ending}`))
      expect(readFileSync(path.join(out, file), 'utf8').replace(/<\/?span[^>]*>/g, ''), file).toMatch(
        /First words\.[\s\S]*Last words\./,
      )
    const data = JSON.parse(readFileSync(path.join(out, `api/v1/interviews/body-${index}.json`), 'utf8'))
    expect(data.text.html).toMatch(/First words\.[\s\S]*Last words\./)
  }
})

describe('in a browser, nothing runs that the site did not bring along', () => {
  let browser: Browser
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer({ directory: out, port: 0 })
    browser = await chromium.launch(launchOptions(await findChromium()))
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  test.each([
    ['as it is deployed', false],
    ['and without its policy', true],
  ])('%s', async (_, bare) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const strange: string[] = []
    page.on('dialog', (dialog) => {
      strange.push(`${page.url()} opens a dialog`)
      dialog.dismiss()
    })
    page.on('request', (request) => {
      if (!/^(?:blob:)?http:\/\/localhost:/.test(request.url()))
        strange.push(`${page.url()} asks for ${request.url()}`)
    })
    if (bare) await page.route('**/*', withoutPolicy)
    for (const file of filesBelow(out).filter((name) => name.endsWith('.html'))) {
      const address = `${server.url}/${encodeURI(file).replace(/[?#]/g, encodeURIComponent)}`
      // The page before may lead on by itself just now.
      await page.goto(address).catch(() => page.goto(address))
      // An old address, and the draw of an interview, lead on by themselves.
      const found = await page.evaluate(whatIsWrong).catch(async () => {
        await page.waitForLoadState('load')
        return page.evaluate(whatIsWrong)
      })
      for (const what of found) strange.push(`${file}: ${what}`)
      if (bare) expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(0)
    }
    expect(strange).toEqual([])
    await provesItself(page, `${server.url}/about`, bare)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await context.close()
  })
})

/** Without this, a canary that could never sing would prove nothing. */
async function provesItself(page: Page, address: string, bare: boolean): Promise<void> {
  await page.goto(address)
  await page.evaluate((code) => {
    const script = document.createElement('script')
    script.append(code)
    document.body.append(script)
  }, canary)
  expect((await page.evaluate(whatIsWrong)).includes('a script ran')).toBe(bare)
}

/** Runs in the page. */
function whatIsWrong(): string[] {
  const wrong: string[] = []
  if ('__pwned' in window) wrong.push('a script ran')
  for (const element of document.querySelectorAll('*')) {
    for (const { name } of element.attributes)
      if (/^on/i.test(name) || name === 'srcdoc') wrong.push(`<${element.localName} ${name}>`)
    const leads =
      element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? ''
    const { protocol } = URL.canParse(leads, location.href)
      ? new URL(leads, location.href)
      : { protocol: 'none:' }
    const isOwn = ['http:', 'https:', 'mailto:', 'tel:', 'none:'].includes(protocol)
    if (!isOwn && !(element.localName === 'link' && protocol === 'data:'))
      wrong.push(`<${element.localName}> to ${leads}`)
  }
  for (const name of ['iframe', 'object', 'embed', 'base', 'form[action^="java"]'])
    if (document.querySelector(name)) wrong.push(name)
  return wrong
}

async function withoutPolicy(route: Parameters<Parameters<Page['route']>[1]>[0]): Promise<void> {
  const response = await route.fetch()
  if (!response.headers()['content-type']?.startsWith('text/html')) return route.fulfill({ response })
  const html = (await response.text()).replace(/<meta http-equiv="?Content-Security-Policy"?[^>]*>/i, '')
  return route.fulfill({ response, body: html })
}

/** Every attack in every field and in the text, every odd text, every odd name that is allowed. */
function series(): Record<string, string> {
  const files: Record<string, string> = {
    'about.md': `---\ntitle: ${JSON.stringify(payloads[1])}\n---\n${payloads.join('\n\n').replace(/!?\[[^\]]*\]|<img[^>]*>/g, 'x')}\n`,
    'questions.yml': `what:\n  wording: ${JSON.stringify(`What is ${payloads[0]}?`)}\n  also: [${JSON.stringify(`And ${payloads[10]}?`)}]\n`,
    'redirects.yml': '/old: /interviews/attack-0\n',
  }
  const add = (name: string, fields: string, body: string) => {
    files[`interviews/${name}`] = `---\n${fields}\n---\n${body}\n`
  }
  payloads.forEach((payload, index) => {
    const text = JSON.stringify(payload)
    add(
      `attack-${index}.md`,
      [
        `title: ${text}\ndate: 2023-02-${String(1 + (index % 28)).padStart(2, '0')}\ntldr: [${text}]\nsummary: ${text}`,
        `interviewer: ${text}\ninterviewee: {name: ${text}, role: ${text}, organisation: ${text}}`,
        `categories: [${JSON.stringify(payloads[index - (index % 10)])}]\nlicense: ${text}\nmedium: ${text}\nplace: ${text}`,
        `corrections: [{date: 2023-03-01, text: ${text}}]`,
      ].join('\n'),
      `${payload}\n\n## What is ${payloads[0]}?\n\n${payload}\n\n- ${payload}\n\n> ${payload}\n\nwords ${payload} words`,
    )
  })
  const sound = 'title: Talk\ndate: 2022-01-01\ntldr: [One]'
  bodies.forEach(([name, body], index) => {
    add(`body-${index}.md`, `title: ${JSON.stringify(name)}\ndate: 2022-01-01\ntldr: [One]`, body)
  })
  warned.forEach(([, yaml], index) => {
    add(`warned-${index}.md`, yaml, 'Text.')
  })
  for (const [name, rule] of fileNames)
    if (rule === undefined || rule === 'slug-reserved') add(name, sound, 'Text.')
  return files
}

/** What the check refuses never reaches a page; each time it says why, and where. */
async function removeRefused(content: string): Promise<void> {
  const folders = { contentDir: content, publicDir: path.join(project, 'public') }
  const { problems } = await checkFolder(folders, interviewReader())
  const errors = problems.filter(({ severity }) => severity === 'error')
  for (const { path: file, line, message } of errors) {
    expect(line).toBeGreaterThan(0)
    expect(message).not.toBe('')
    rmSync(path.join(content, file), { force: true })
  }
}

function nameTheSite(project: string, words: string): void {
  const file = path.join(project, 'site.config.ts')
  const written = ['name', 'description', 'interviewer'].reduce(
    (text, field) =>
      text.replace(new RegExp(`^ {2}${field}: .*$`, 'm'), () => `  ${field}: ${JSON.stringify(words)},`),
    readFileSync(file, 'utf8'),
  )
  writeFileSync(
    file,
    written.replace("name: 'The Editors'", () => `name: ${JSON.stringify(words)}`),
  )
}

/** Whether the check has let a file through. */
function isAllowed(name: string): boolean {
  return existsSync(path.join(project, 'content/interviews', name))
}

/** A file that the project brought along, not one that a build makes. */
function isOurs(file: string): boolean {
  return !/^(?:out|\.next|\.content|\.contentlayer|deploy\/nginx)\/|^next-env\.d\.ts$/.test(file)
}
