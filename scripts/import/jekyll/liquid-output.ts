import type { JekyllSite } from './jekyll-site.ts'

/** What the Liquid of one post can refer to. */
export interface LiquidContext {
  site: JekyllSite
  /** Front matter of the post. */
  page: Record<string, unknown>
  /** The post's address here. */
  address: string
  /** The address here of another post. */
  addressOf(slug: string): string
}

interface Place {
  /** The two characters behind the expression. */
  next: string
}

/** What `{{ expression }}` prints, or undefined where only Jekyll would know. */
export function liquidOutput(
  expression: string,
  { next }: Place,
  context: LiquidContext,
): string | undefined {
  const [base = '', ...filters] = expression.split('|').map((part) => part.trim())
  const startsPath = /^\/|^\{[{%]/.test(next)
  let value = baseValue(base, context, startsPath)
  for (const filter of filters) {
    if (value === undefined) return undefined
    value = filtered(value, filter)
  }
  return value
}

function baseValue(base: string, context: LiquidContext, startsPath: boolean): string | undefined {
  const { site, page, address } = context
  const quoted = /^(["'])(.*)\1$/s.exec(base)
  if (quoted) return quoted[2]
  // Addresses here begin at the head of the site, whatever host and folder it had.
  if (base === 'site.baseurl') return startsPath ? '' : '/'
  if (base === 'site.url') return startsPath ? '' : site.config.url || undefined
  if (base === 'page.url') return address
  const [, owner, name = ''] = /^(site|page)\.([\w-]+)$/.exec(base) ?? []
  if (owner === undefined || name === 'date') return undefined
  const values = owner === 'site' ? site.config.values : page
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function filtered(value: string, filter: string): string | undefined {
  if (filter === 'relative_url' || filter === 'absolute_url')
    return /^[a-z]+:/i.test(value) ? value : `/${value.replace(/^\/+/, '')}`
  if (/^prepend: *site\.(?:baseurl|url)$/.test(filter)) return value
  if (filter === 'strip') return value.trim()
  return filter === 'escape' || filter === 'xml_escape' ? value : undefined
}
