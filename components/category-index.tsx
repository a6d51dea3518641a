import type { Category } from '@/lib/categories/categories-of'
import { routes } from '@/lib/routes'
import type { Strings } from '@/lib/strings/strings'

interface CategoryIndexProps {
  categories: Category[]
  t: Strings
}

/** All categories, the fullest first, with the numbers of their interviews. */
export function CategoryIndex({ categories, t }: CategoryIndexProps) {
  if (categories.length === 0) return <p className="py-8 text-muted text-xl">{t.noInterviewsYet}</p>
  return (
    <ul className="mt-8">
      {categories.map(({ slug, name, interviews }) => (
        <li key={slug} className="border-line border-t">
          <a
            href={routes.category(slug)}
            className="group flex flex-wrap items-baseline gap-x-6 gap-y-1 py-5"
          >
            <span className="font-bold text-2xl group-hover:text-accent">{name}</span>
            <span className="font-sans text-muted text-sm">{t.interviewCount(interviews.length)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
