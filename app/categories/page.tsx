import { CategoryIndex } from '@/components/category-index'
import { PageHeading } from '@/components/page-heading'
import { StructuredData } from '@/components/structured-data'
import { pageMetadata } from '@/lib/page-metadata'
import { routes } from '@/lib/routes'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'
import { strings } from '@/lib/strings/strings'
import { pageData } from '@/lib/structured-data/page-data'

const t = strings(site.locale)

export const metadata = pageMetadata({
  title: t.categories,
  description: site.description,
  path: routes.categories(),
})

export default function CategoriesPage() {
  return (
    <>
      <StructuredData
        json={pageData({ site, type: 'CollectionPage', name: t.categories, path: routes.categories() })}
      />
      <PageHeading kind={site.name} title={t.categories} />
      <CategoryIndex categories={series().categories} t={t} />
    </>
  )
}
