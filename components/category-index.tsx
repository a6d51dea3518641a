import type { Category } from '@/lib/categories/categories-of'
import { routes } from '@/lib/routes'
import type { Strings } from '@/lib/strings/strings'

interface CategoryIndexProps {
  categories: Category[]
  t: Strings
}

/** All categories, the fullest first, each with how many interviews it has, and their numbers. */
export function CategoryIndex({ categories, t }: CategoryIndexProps) {
  if (categories.length === 0) return <p className="py-8 text-muted text-xl">{t.noInterviewsYet}</p>
  return (
    <ul className="rule mt-8">
      {categories.map(({ slug, name, interviews }) => (
        <li key={slug} className="not-first:hairline">
          <a
            href={routes.category(slug)}
            className="flex flex-wrap items-baseline gap-x-5 gap-y-1 py-5 hover:text-accent"
          >
            <span className="text-3xl/tight">{name}</span>
            <span className="font-sans text-muted text-sm">{t.interviewCount(interviews.length)}</span>
            <NumbersOf interviews={interviews} />
          </a>
        </li>
      ))}
    </ul>
  )
}

// A category of hundreds would be a page of figures, so the newest few speak for it.
const fewest = 12

function NumbersOf({ interviews }: Pick<Category, 'interviews'>) {
  const numbers = interviews.flatMap(({ number }) => number ?? [])
  if (numbers.length === 0) return null
  return (
    <span
      aria-hidden="true"
      className="flex w-full flex-wrap gap-x-3 font-bold text-2xl/tight text-accent sm:ms-auto sm:w-auto"
    >
      {numbers.slice(0, fewest).map((number) => (
        <span key={number}>{number}</span>
      ))}
      {numbers.length > fewest && '…'}
    </span>
  )
}
