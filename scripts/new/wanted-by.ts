import { freeNumber } from '../../lib/series/free-number.ts'
import type { Call } from '../command/command.ts'
import { UsageError } from '../command/usage-error.ts'
import { type ReadAnswer, readCategories, readDay, readNumber, readSet, readSlug } from './read-answer.ts'
import type { KnownSeries, WantedInterview } from './wanted-interview.ts'

/** Asks somebody at a terminal, and gives the answer without the spaces around it. */
export type Ask = (question: string) => Promise<string>

/**
 * Finds out what a new interview is to be: from the call, or else by asking; where nobody can be asked, what is not
 * given is left out.
 * @param ask undefined where nobody can be asked; an answer that cannot be used is asked for again
 * @throws UsageError where the call gives no title and nobody can be asked
 * @throws Error where what the call gives cannot be used
 */
export async function wantedBy(
  call: Call,
  known: KnownSeries,
  ask: Ask | undefined,
): Promise<WantedInterview> {
  const one = async <Value>(
    option: string,
    question: string,
    read: (text: string) => ReadAnswer<Value>,
    otherwise: string,
  ): Promise<Value> => {
    const given = call.value(option)
    for (;;) {
      const shown = otherwise && given === undefined ? `${question} [${otherwise}] ` : `${question} `
      const text = given?.trim() ?? ((await ask?.(shown)) || otherwise)
      const answer = read(text)
      if ('value' in answer) return answer.value
      if (given !== undefined || !ask) throw new Error(`${answer.refusal} Nothing was written.`)
      await ask(`${answer.refusal} (Enter) `)
    }
  }
  if (!ask && !call.value('title')?.trim()) throw new UsageError('Say who is interviewed: --title "…".')
  if (call.has('anonymous') && call.value('name') !== undefined)
    throw new UsageError('Who is anonymous has no --name.')

  const free = freeNumber(known.numbers.keys(), known.total)
  const text = (value: string): ReadAnswer<string> => ({ value })
  const title = await one('title', 'Who is interviewed, as a headline?', neededText, '')
  const number =
    call.value('number') === undefined && !ask
      ? free
      : await one('number', 'Number?', (digits) => optionalNumber(digits, known), String(free ?? ''))
  const role = await one('role', 'What do they do?', text, call.value('title') ? '' : title)
  const named = call.value('name') !== undefined
  const anonymous =
    call.has('anonymous') ||
    (!named && ask !== undefined && isYes(await ask('Do they stay anonymous? [y/N] ')))
  const name = anonymous ? '' : await one('name', 'Their name, as it may be published?', text, '')
  const list = known.categories.slice(0, 12).join(', ')
  const categories = await one(
    'categories',
    `Categories, with commas between them?${list ? ` There are: ${list}.` : ''}`,
    (names) => readCategories(names, known),
    '',
  )
  const sets = [...known.sets].map(([id, set]) => `${id} (${set.name})`).join(', ')
  const questions = await one(
    'questions',
    `Which questions? There are: ${sets || 'none'}.`,
    (id) => readSet(id, known),
    ask ? ([...known.sets.keys()][0] ?? 'none') : 'none',
  )
  const slug = await one(
    'slug',
    'Last part of the address?',
    (words) => readSlug(words, known),
    suggested(title, known),
  )
  const date = await one('date', 'Day of publication?', readDay, known.today)
  const interviewer = await one('interviewer', 'Who asks?', text, known.interviewer)
  return {
    number,
    title,
    slug,
    date,
    interviewer,
    anonymous,
    name: name || undefined,
    role: role || undefined,
    categories,
    questions,
  }
}

function optionalNumber(digits: string, known: KnownSeries): ReadAnswer<number | undefined> {
  return digits === '' ? { value: undefined } : readNumber(digits, known)
}

function neededText(text: string): ReadAnswer<string> {
  return text === '' ? { refusal: 'It needs a title.' } : { value: text }
}

function isYes(answer: string): boolean {
  return /^(?:y|yes|はい)$/i.test(answer)
}

function suggested(title: string, known: KnownSeries): string {
  const answer = readSlug(title, known)
  return 'value' in answer ? answer.value : title
}
