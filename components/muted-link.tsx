interface MutedLinkProps {
  href: string
  text: string
  /** Id of what says where it leads, beyond its words. */
  describedBy: string
  /** It leaves the site. */
  isExternal?: boolean
}

/** A link for those who look for it. */
export function MutedLink({ href, text, describedBy, isExternal = false }: MutedLinkProps) {
  return (
    <a
      href={href}
      rel={isExternal ? 'external noopener' : undefined}
      aria-describedby={describedBy}
      className="py-1 text-muted underline hover:text-accent"
    >
      {text}
    </a>
  )
}
