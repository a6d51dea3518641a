import { routes } from '@/lib/routes'

interface PersonLinkProps {
  /** Undefined for somebody who has no page: then only the words stand there. */
  slug: string | undefined
  text: string
  className?: string
}

/** Words that lead to a person's page. */
export function PersonLink({ slug, text, className = '' }: PersonLinkProps) {
  if (slug === undefined) return <span className={className || undefined}>{text}</span>
  return (
    <a
      href={routes.person(slug)}
      className={`inline-block py-0.5 underline hover:text-accent ${className}`.trim()}
    >
      {text}
    </a>
  )
}
