/** What a page, or a service it embeds, may load or do: source expressions by directive. */
export interface PolicySources extends Partial<Record<(typeof directives)[number], readonly string[]>> {
  /** True for a service whose scripts write HTML into the page; nothing of this site does. */
  writesHtml?: boolean
}

/**
 * The Content-Security-Policy of one page: nothing is allowed but what the given sources name. Equal sources give
 * an equal policy, in whatever order they come.
 * @param sources one entry for the page itself, one more for each third party that is switched on
 */
export function contentPolicy(...sources: PolicySources[]): string {
  const named = directives.flatMap((directive) => {
    const allowed = new Set(sources.flatMap((entry) => entry[directive] ?? []))
    // A hash would switch it off, and it allows all that hashes would.
    if (allowed.has("'unsafe-inline'"))
      for (const source of allowed) if (isHash(source)) allowed.delete(source)
    if (allowed.size > 0) return [`${directive} ${[...allowed].sort().join(' ')}`]
    // Forms are the one thing here that `default-src` does not speak for.
    return directive === 'form-action' ? ["form-action 'none'"] : []
  })
  const trustedTypes = sources.some(({ writesHtml }) => writesHtml)
    ? []
    : ["require-trusted-types-for 'script'"]
  return ["default-src 'none'", ...named, "base-uri 'none'", ...trustedTypes].join('; ')
}

function isHash(source: string): boolean {
  return /^'sha\d+-/.test(source)
}

// `frame-ancestors` is not among them: a page cannot say it of itself, only a response header can.
const directives = [
  'script-src',
  'style-src',
  'img-src',
  'font-src',
  'media-src',
  'connect-src',
  'frame-src',
  'manifest-src',
  'form-action',
] as const
