import type { ReactNode } from 'react'
import { PageTitle } from './page-title'

interface PageHeadingProps {
  title: string
  /** A line above the title that says what kind of page this is. */
  kind?: string
  /** BCP 47 tag of the title, where it is not the page's. */
  lang?: string
  children?: ReactNode
}

/** The head of a page that is not an interview. */
export function PageHeading({ title, kind, lang, children }: PageHeadingProps) {
  return (
    <header className="pt-10 pb-2 sm:pt-16">
      {kind && <p className="mb-3 font-sans font-semibold text-accent text-sm">{kind}</p>}
      <PageTitle text={title} lang={lang} />
      {children && <div className="mt-4 max-w-text text-lg text-muted">{children}</div>}
    </header>
  )
}
