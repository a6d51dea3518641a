import { ask } from '../unit/serve/ask.ts'
import type { Expectation } from './expectation.ts'

/** Asks a host, and says how its answers differ from what is expected; nothing where all are right. */
export async function differences(origin: string, expected: Expectation[]): Promise<string[]> {
  const found: string[] = []
  for (const expectation of expected) {
    const said = await differencesOf(origin, expectation)
    found.push(...said.map((what) => `${expectation.method ?? 'GET'} ${expectation.path}: ${what}`))
  }
  return found
}

async function differencesOf(origin: string, expected: Expectation): Promise<string[]> {
  const { path, method = 'GET', headers = {}, status, location, type, utf8, has = {}, body } = expected
  const answer = await ask(origin, path, { method, headers })
  const found: string[] = []
  const say = (what: string, is: unknown, shouldBe: unknown) =>
    found.push(`${what} is ${is}, not ${shouldBe}`)
  if (![status].flat().includes(answer.status)) say('status', answer.status, status)
  if (location !== undefined) {
    const { location: said = '' } = answer.headers
    const whole = said.startsWith(origin) ? said.slice(origin.length) : said
    if (whole !== location) say('location', whole, location)
  }
  const [mediaType, charset = ''] = (answer.headers['content-type'] ?? '').split(/; */)
  if (type !== undefined && mediaType !== type) say('type', mediaType, type)
  if (utf8 && charset.toLowerCase() !== 'charset=utf-8') say('charset', charset, 'UTF-8')
  for (const [name, value] of Object.entries(has)) {
    const is = answer.headers[name]?.toString()
    const isRight = value instanceof RegExp ? value.test(is ?? '') : is === value
    if (!isRight) say(name, is, value)
  }
  if (body instanceof RegExp && !body.test(answer.body.toString()))
    say('body', answer.body.toString().slice(0, 80), body)
  if (body instanceof Buffer && method !== 'HEAD' && !answer.body.equals(body))
    say('body', 'another', 'the file')
  return found
}
