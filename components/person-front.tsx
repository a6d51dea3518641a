import type { PersonPage } from '@/lib/people/person-page'
import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'
import type { Strings } from '@/lib/strings/strings'
import { InterviewEntry } from './interview-entry'
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
  const parts = [
    { id: 'given', heading: t.interviewsGiven, interviews: answered },
    { id: 'held', heading: t.interviewsHeld, interviews: asked },
  ]
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
      {parts
        .filter(({ interviews }) => interviews.length > 0)
        .map(({ id, heading, interviews }) => (
          <section key={id} aria-labelledby={id} className="mt-12">
            <SectionHeading id={id} text={heading} />
            {interviews.map((interview) => (
              <InterviewEntry
                key={interview.slug}
                interview={interview}
                takeaways={takeaways(interview)}
                locale={locale}
                t={t}
              />
            ))}
          </section>
        ))}
      <Pagination page={page} href={(number) => routes.person(person.slug, number)} t={t} />
    </>
  )
}
