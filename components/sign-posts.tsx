import type { Category } from '@/lib/categories/categories-of'
import { routes } from '@/lib/routes'
import type { Interview } from '@/lib/schema/interview'
import type { Strings } from '@/lib/strings/strings'
import { CategoryLinks } from './category-links'
import { SectionHeading } from './section-heading'

interface SignPostsProps {
  interviews: Interview[]
  categories: Category[]
  t: Strings
}

/** Ways onward for a reader who has lost theirs. */
export function SignPosts({ interviews, categories, t }: SignPostsProps) {
  return (
    <>
      <div className="mt-12">
        <SectionHeading text={t.newestOfTheSeries} />
      </div>
      <ul>
        {interviews.map(({ slug, number, title, lang }) => (
          <li key={slug} className="not-first:hairline">
            <a
              href={routes.interview(slug)}
              className="grid grid-cols-[4rem_1fr] items-baseline py-3 hover:text-accent"
            >
              <span className="font-bold text-xl text-accent">{number}</span>
              <span lang={lang} className="text-xl">
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
