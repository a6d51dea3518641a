import type { PersonPage } from '@/lib/people/person-page'
import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'
import type { Strings } from '@/lib/strings/strings'
import { InterviewEntry } from './interview-entry'
import { InterviewLine } from './interview-line'
import { PageHeading } from './page-heading'
import { Pagination } from './pagination'
import { SectionHeading } from './section-heading'

interface PersonFrontProps extends PersonPage {
  takeaways(interview: Interview): string[]
  locale: string
  t: Strings
}

/** One page of a person: who they were at the time of each talk, the talks they gave, and those they held. */
export function PersonFront(props: PersonFrontProps) {
  const { person, roles, links, answered, asked, page, takeaways, locale, t } = props
  return (
    <>
      <PageHeading kind={t.people} title={person.name}>
        {roles.map(({ text, year }) => (
          <p key={text}>
            {text} <span className="font-sans text-sm">({year})</span>
          </p>
        ))}
        {links.length > 0 && (
          <ul className="mt-3 flex flex-wrap gap-x-6 font-sans text-sm">
            {links.map((link) => (
              <li key={link}>
                <a href={link} rel="external noopener" className="block py-1 underline hover:text-accent">
                  {link.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}
                </a>
              </li>
            ))}
          </ul>
        )}
      </PageHeading>
      {answered.length > 0 && (
        <section aria-labelledby="given" className="mt-12">
          <SectionHeading id="given" text={t.interviewsGiven} />
          {answered.map((interview) => (
            <InterviewEntry
              key={interview.slug}
              interview={interview}
              takeaways={takeaways(interview)}
              locale={locale}
              t={t}
            />
          ))}
        </section>
      )}
      {asked.length > 0 && (
        <section aria-labelledby="held" className="mt-12 max-w-text">
          <SectionHeading id="held" text={t.interviewsHeld} />
          <ul>
            {asked.map((interview) => (
              <InterviewLine key={interview.slug} interview={interview} note={nameOf(interview)} />
            ))}
          </ul>
        </section>
      )}
      <Pagination page={page} href={(number) => routes.person(person.slug, number)} t={t} />
    </>
  )
}

function nameOf({ interviewee: { anonymous, name } }: Interview): string | undefined {
  return anonymous ? undefined : name
}
