import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'
import type { PublicationState } from '@/lib/series/publication-state'
import type { Strings } from '@/lib/strings/strings'
import { LanguageName } from './language-name'
import { StateNote } from './state-note'

interface StateNotesProps {
  interview: Interview
  state: PublicationState
  translations: Interview[]
  locale: string
  t: Strings
}

/** All that sets an interview apart from an ordinary one, said at its head. */
export function StateNotes({ interview, state, translations, locale, t }: StateNotesProps) {
  return (
    <>
      {interview.sample && <StateNote lang={locale} text={t.sampleNote} />}
      {state === 'draft' && <StateNote lang={locale} text={t.draftNote} />}
      {state === 'scheduled' && <StateNote lang={locale} text={t.scheduledNote} />}
      {translations.map(({ slug, lang, title }) => (
        <StateNote
          key={slug}
          lang={locale}
          text={`${slug === interview.translationOf ? t.translatedFrom : t.alsoIn} `}
        >
          <LanguageName lang={lang} locale={locale} />
          {': '}
          <a
            href={routes.interview(slug)}
            hrefLang={lang}
            lang={lang}
            className="underline hover:text-accent"
          >
            {title}
          </a>
        </StateNote>
      ))}
    </>
  )
}
