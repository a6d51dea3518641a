import { routes } from '@/lib/routes'

interface CategoryLinksProps {
  heading: string
  categories: { name: string; slug: string }[]
}

export function CategoryLinks({ heading, categories }: CategoryLinksProps) {
  return (
    <div className="mt-12 flex max-w-text flex-wrap items-baseline gap-x-4 font-sans text-sm">
      <h2 className="font-semibold">{heading}</h2>
      <ul className="flex min-w-0 flex-wrap gap-x-4">
        {categories.map(({ name, slug }) => (
          <li key={slug} className="max-w-full">
            <a href={routes.category(slug)} className="block py-1 underline hover:text-accent">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
