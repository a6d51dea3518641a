import type { Problem } from '@/lib/reading/problem'
import type { Strings } from '@/lib/strings/strings'

interface ContentMistakesProps {
  problems: Problem[]
  t: Strings
}

/** While writing: what keeps a file from showing as it stands. Never in a build, which stops at the first error. */
export function ContentMistakes({ problems, t }: ContentMistakesProps) {
  if (problems.length === 0) return null
  return (
    <section role="alert" className="border-accent border-b-4 bg-raised px-5 py-4 font-mono text-sm">
      <h2 className="font-bold">{t.mistakesInContent(problems.length)}</h2>
      <ul>
        {problems.map(({ path, line, column, rule, message, mend }) => (
          <li key={`${path}:${line}:${column}:${rule}`} className="mt-1">
            {path}:{line}:{column} {message} → {mend}
          </li>
        ))}
      </ul>
    </section>
  )
}
