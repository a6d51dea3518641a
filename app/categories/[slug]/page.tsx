import { notFound } from 'next/navigation'
import { CategoryFront } from '@/components/category-front'
import { StructuredData } from '@/components/structured-data'
import { takeawaysHtml } from '@/lib/interview-texts'
import { pageMetadata } from '@/lib/page-metadata'
import { pagesToDraw } from '@/lib/pages-to-draw'
import { routes } from '@/lib/routes'
import { categoryPage } from '@/lib/series/category-page'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { categoryData } from '@/lib/structured-data/category-data'

export const dynamicParams = false

interface Props {
  params: Promise<{ slug: string }>
}

export function generateStaticParams() {
  return pagesToDraw(
    series().categories.map(({ slug }) => ({ slug })),
    ({ slug }) => routes.category(slug),
  )
}

export async function generateMetadata({ params }: Props) {
  const category = categoryPage((await params).slug, 1)?.category
  if (!category) return {}
  const { name, slug } = category
  return pageMetadata({
    title: name,
    description: `${name}. ${site.description}`,
    path: routes.category(slug),
  })
}

export default async function CategoryPage({ params }: Props) {
  const found = categoryPage((await params).slug, 1)
  if (!found) notFound()
  const t = strings(site.locale)
  return (
    <>
      <StructuredData json={categoryData(found, site, t)} />
      <CategoryFront {...found} takeaways={takeawaysHtml} locale={site.locale} t={t} />
    </>
  )
}
