import { routes } from '@/lib/routes'

interface PersonLinkProps {
  /** Undefined for somebody who has no page: then only the words stand there. */
  slug: string | undefined
  text: string
}

/** Words that lead to a person's page. */
export function PersonLink({ slug, text }: PersonLinkProps) {
  if (slug === undefined) return <span>{text}</span>
  return (
    <a href={routes.person(slug)} className="underline hover:text-accent">
      {text}
    </a>
  )
}
