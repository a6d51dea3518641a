import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'

interface InterviewLineProps {
  interview: Interview
  /** Stands in the title's place. */
  text?: string
  /** A few words behind it. */
  note?: string
}

/** One interview in one line of a list: its number and its title. */
export function InterviewLine({ interview, text, note }: InterviewLineProps) {
  const { slug, number, title, lang } = interview
  return (
    <li className="grid break-inside-avoid grid-cols-[3.5rem_1fr] items-baseline hairline py-2.5">
      <span className="font-bold text-accent text-xl">{number}</span>
      <span>
        <a href={routes.interview(slug)} lang={lang} className="me-4 py-1 text-lg hover:text-accent">
          {text ?? title}
        </a>
        {note && <span className="font-sans text-muted text-sm">{note}</span>}
      </span>
    </li>
  )
}
