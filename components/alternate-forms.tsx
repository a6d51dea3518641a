import { routes } from '@/lib/routes'

/** Tells machines where the same interview stands as Markdown and as data; React puts these into the page's head. */
export function AlternateForms({ slug }: { slug: string }) {
  return (
    <>
      <link rel="alternate" type="text/markdown" href={routes.source(slug)} />
      <link rel="alternate" type="application/json" href={routes.apiInterview(slug)} />
    </>
  )
}
