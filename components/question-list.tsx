import type { Question } from '@/lib/schema/interview'

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
      <h2 id="questions" lang={lang} className="font-bold text-muted uppercase tracking-widest">
        {heading}
      </h2>
      <ol className="mt-3">
        {questions.map(({ text, anchor }) => (
          <li key={anchor}>
            <a
              href={`#${encodeURIComponent(anchor)}`}
              className="block border-line border-t py-2 hover:text-accent"
            >
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
