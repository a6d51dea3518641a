import type { ReactNode } from 'react'

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
    <header className="pt-12 pb-2 sm:pt-16">
      {kind && (
        <p className="mb-3 font-bold font-sans text-accent text-sm uppercase tracking-widest">{kind}</p>
      )}
      <h1 lang={lang} className="font-bold text-4xl/tight tracking-tight sm:text-6xl/tight">
        {title}
      </h1>
      {children && <div className="mt-4 max-w-text text-lg text-muted">{children}</div>}
    </header>
  )
}
