/** What `npm run new` writes where the words are still to come; the check tells of one that was left. */
export function placeholders(lang: string): { opening: string; takeaway: string } {
  return new Intl.Locale(lang).language === 'ja' ? japanese : english
}

/** Whether a text still has one of them. */
export function holdsPlaceholder(text: string): boolean {
  return every.some((words) => text.includes(words))
}

const english = { opening: '(Two sentences that set the scene.)', takeaway: '(A takeaway, in one sentence.)' }
const japanese = { opening: '（場面がわかる書き出しを一、二文で）', takeaway: '（要点を一文で）' }
const every = [english, japanese].flatMap((words) => Object.values(words))
