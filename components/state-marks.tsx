import { isToCome } from '@/lib/dates'
import type { Interview } from '@/lib/schema/interview'
import type { Strings } from '@/lib/strings/strings'
import { LanguageName } from './language-name'
import { StateMark } from './state-mark'

interface StateMarksProps {
  interview: Interview
  locale: string
  t: Strings
}

/** What sets an interview apart from its neighbours in a list: a sample, a draft, one to come, another language. */
export function StateMarks({ interview, locale, t }: StateMarksProps) {
  const { sample, draft, publishedAt, lang } = interview
  return (
    <>
      {lang !== locale && (
        <span>
          <LanguageName lang={lang} locale={locale} />
        </span>
      )}
      {sample && <StateMark text={t.sample} />}
      {draft && <StateMark text={t.draft} />}
      {!draft && isToCome(publishedAt) && <StateMark text={t.scheduled} />}
    </>
  )
}
