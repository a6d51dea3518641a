import type { SiteConfig } from './site-config.ts'

/**
 * What is wrong with `site.config.ts`, beyond what its type says: each a line for the owner. A wrong time zone would
 * otherwise come back as a wrong date in every file.
 */
export function siteFaults(site: SiteConfig): string[] {
  const { total, locale, timeZone, license, publisher } = site
  const say = (field: string, value: unknown, what: string, mend: string) => [
    `site.config.ts  “${field}” is ${JSON.stringify(value)}, which is not ${what}.  → ${mend}`,
  ]
  const texts = { name: site.name, description: site.description, interviewer: site.interviewer }
  const addresses = {
    url: site.url,
    repository: site.repository,
    hub: site.hub,
    'license.url': license?.url,
    'publisher.url': publisher?.url,
  }
  return [
    ...Object.entries(texts).flatMap(([field, text]) =>
      typeof text === 'string' && text.trim() !== '' ? [] : say(field, text, 'text', 'Write some words.'),
    ),
    ...(total === undefined || (Number.isInteger(total) && total > 0 && total <= mostInterviews)
      ? []
      : say('total', total, 'how many interviews are promised', 'Write a number such as 100, or undefined.')),
    ...(isLanguage(locale) ? [] : say('locale', locale, 'a language tag', 'Write en or ja.')),
    ...(isTimeZone(timeZone)
      ? []
      : say('timeZone', timeZone, 'a time zone', 'Write one such as Asia/Tokyo or UTC.')),
    ...Object.entries(addresses).flatMap(([field, address]) =>
      (address === undefined && field !== 'url') || isWebAddress(address)
        ? []
        : say(field, address, 'a web address', 'Begin it with https://.'),
    ),
  ]
}

/** A page that counts further is never done. */
const mostInterviews = 100_000

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(timeZone) && Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}

function isWebAddress(text: string | undefined): boolean {
  return /^https?:\/\/[^\s"<>]+$/i.test(text ?? '') && URL.canParse(text ?? '')
}
