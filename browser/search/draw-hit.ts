import type { Hit, Part } from './search-messages.ts'

/** Draws one interview among the results after its pattern; what it does not have is not there. */
export function drawHit(
  { url, lang, title, number, takeaway, excerpt, answers }: Hit,
  pattern: HTMLElement,
): Node {
  const item = pattern.cloneNode(true) as HTMLElement
  const part = (name: string) => item.querySelector(`[data-part=${name}]`) as HTMLElement
  item.hidden = false
  item.lang = lang
  write(part('number'), [[number, false]])
  write(part('title'), [[title, false]])
  ;(part('title') as HTMLAnchorElement).href = url
  write(part('excerpt'), excerpt)
  // It would stand there twice, once with what was found.
  const isTold =
    takeaway !== '' &&
    excerpt
      .map(([text]) => text)
      .join('')
      .includes(takeaway)
  write(part('takeaway'), isTold ? [] : [[takeaway, false]])
  const answerPattern = part('answer')
  if (answers.length === 0) answerPattern.parentElement?.remove()
  answerPattern.replaceWith(
    ...answers.map((answer) => {
      const row = answerPattern.cloneNode(true) as HTMLElement
      const [heading, passage] = ['heading', 'passage'].map((name) =>
        row.querySelector(`[data-part=${name}]`),
      )
      ;(heading as HTMLAnchorElement).href = answer.url
      write(heading as HTMLElement, answer.heading)
      write(passage as HTMLElement, answer.passage)
      return row
    }),
  )
  return item
}

function write(element: HTMLElement, parts: Part[]) {
  if (parts.every(([text]) => text === '')) return element.remove()
  element.replaceChildren(
    ...parts.map(([text, found]) => {
      if (!found) return text
      const mark = document.createElement('mark')
      mark.textContent = text
      return mark
    }),
  )
}
