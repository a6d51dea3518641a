import type { Question } from '@/lib/schema/interview'
import { SectionHeading } from './section-heading'

interface QuestionListProps {
  heading: string
  questions: Question[]
  /** Language of the heading. */
  lang: string
}

/** The questions of an interview, to jump to an answer. */
export function QuestionList({ heading, questions, lang }: QuestionListProps) {
  return (
    <nav aria-labelledby="questions" className="questions font-sans text-sm print:hidden">
      <style href="current-question" precedence="default">
        {currentQuestion}
      </style>
      <SectionHeading id="questions" text={heading} lang={lang} />
      <ol className="mt-2">
        {questions.map(({ text, anchor }) => (
          <li key={anchor} className="not-first:hairline">
            <a href={`#${encodeURIComponent(anchor)}`} className="block py-2 hover:text-accent">
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

// The question whose answer is on the screen, where browsers mark it (CSS Overflow 5, scroll target groups). Not in
// a style sheet, for the style sheets' compiler does not know the selector yet and complains at every build.
const currentQuestion =
  '.questions{scroll-target-group:auto}.questions a:target-current{color:var(--color-accent)}'
