import { parseDate } from '../../lib/dates.ts'

/**
 * Writes a day that cannot be misread as `YYYY-MM-DD`, a time behind it as it was: `2023/10/1`, `2023.10.01`,
 * `20231001`, `2023年10月1日`, `1 October 2023`, `Oct 1, 2023`. What could be a day or a month first is not touched.
 * @returns undefined for what is a date here already, and for what is none or could be two
 */
export function plainDate(written: string): string | undefined {
  if (parseDate(written, 'UTC')) return undefined
  const text = written.normalize('NFKC').trim().replace(/\s+/g, ' ')
  for (const form of forms) {
    const parts = form.exec(text)?.groups
    if (!parts) continue
    const { year, month = '', day = '', time } = parts
    const number = /^\d/.test(month) ? month : String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1)
    const plain = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}${time ? ` ${time}` : ''}`
    return parseDate(plain, 'UTC') && plain
  }
  return undefined
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const name =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const forms = [
  /^(?<year>\d{4})[-/.] ?(?<month>\d{1,2})[-/.] ?(?<day>\d{1,2})(?:[T ]+(?<time>\d{1,2}:.+))?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日$/,
  new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${name}\\.?,? (?<year>\\d{4})$`, 'i'),
  new RegExp(`^${name}\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})$`, 'i'),
]
