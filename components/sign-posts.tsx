import type { Category } from '@/lib/categories/categories-of'
import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'
import type { Strings } from '@/lib/strings/strings'
import { CategoryLinks } from './category-links'

interface SignPostsProps {
  interviews: Interview[]
  categories: Category[]
  t: Strings
}

/** Ways onward for a reader who has lost theirs. */
export function SignPosts({ interviews, categories, t }: SignPostsProps) {
  return (
    <>
      <h2 className="mt-10 font-bold font-sans text-muted text-sm uppercase tracking-widest">
        {t.newestOfTheSeries}
      </h2>
      <ul className="mt-3 max-w-text">
        {interviews.map(({ slug, number, title, lang }) => (
          <li key={slug} className="border-line border-t">
            <a
              href={routes.interview(slug)}
              className="grid grid-cols-[3.5rem_1fr] items-baseline py-3 hover:text-accent"
            >
              <span className="font-bold text-accent text-xl">{number}</span>
              <span lang={lang} className="text-lg">
                {title}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {categories.length > 0 && <CategoryLinks heading={t.categories} categories={categories} />}
    </>
  )
}
