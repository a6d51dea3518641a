import { notFound } from 'next/navigation'
import { CategoryFront } from '@/components/category-front'
import { StructuredData } from '@/components/structured-data'
import { takeawaysHtml } from '@/lib/interview-texts'
import { pageMetadata } from '@/lib/page-metadata'
import { pagesToDraw } from '@/lib/pages-to-draw'
import { routes } from '@/lib/routes'
import { categoryPage } from '@/lib/series/category-page'
import { laterPages } from '@/lib/series/page-of'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { categoryData } from '@/lib/structured-data/category-data'

export const dynamicParams = false

interface Props {
  params: Promise<{ slug: string; page: string }>
}

export function generateStaticParams() {
  return pagesToDraw(
    series().categories.flatMap(({ slug, interviews }) =>
      laterPages(interviews.length).map((page) => ({ slug, page })),
    ),
    ({ slug, page }) => routes.category(slug, Number(page)),
  )
}

export async function generateMetadata({ params }: Props) {
  const { slug, page } = await params
  const found = categoryPage(slug, Number(page))
  if (!found) return {}
  const { category } = found
  return pageMetadata({
    title: `${category.name} · ${strings(site.locale).pageOf(found.page.page, found.page.pages)}`,
    description: `${category.name}. ${site.description}`,
    path: routes.category(category.slug, found.page.page),
  })
}

export default async function LaterCategoryPage({ params }: Props) {
  const { slug, page } = await params
  const found = categoryPage(slug, Number(page))
  if (!found) notFound()
  const t = strings(site.locale)
  return (
    <>
      <StructuredData json={categoryData(found, site, t)} />
      <CategoryFront {...found} takeaways={takeawaysHtml} locale={site.locale} t={t} />
    </>
  )
}
