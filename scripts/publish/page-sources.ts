import type { DefaultTreeAdapterTypes } from 'parse5'
import type { PolicySources } from '../../lib/security/content-policy.ts'
import { inlineHash } from '../../lib/security/inline-hash.ts'
import { refuseUnsafe } from './refuse-unsafe.ts'
import { sourceOf } from './source-of.ts'
import { textOf } from './text-of.ts'

type Element = DefaultTreeAdapterTypes.Element
type Source = [keyof PolicySources, string | undefined]

/**
 * What a page's own elements load, as sources of its policy.
 * @throws Error where the page holds what no policy of this site allows
 */
export function pageSources(elements: Element[]): PolicySources {
  const sources: Record<string, string[]> = {}
  const found: Source[] = [
    // Browsers ask for /favicon.ico without being told to,
    ['img-src', "'self'"],
    // and what judges a site (Lighthouse) reads its robots.txt from within the page.
    ['connect-src', "'self'"],
  ]
  for (const element of elements) {
    refuseUnsafe(element)
    found.push(...sourcesOf(element))
  }
  for (const [directive, source] of found) {
    if (source === undefined) continue
    sources[directive] ??= []
    sources[directive].push(source)
  }
  return sources
}

function sourcesOf(element: Element): Source[] {
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))
  const { src, href, srcset } = attributes
  switch (element.tagName) {
    case 'script':
      // Data: it never runs, so no policy asks for it.
      if (attributes.type === 'application/ld+json') return []
      return [['script-src', src === undefined ? inlineHash(textOf(element)) : sourceOf(src)]]
    case 'style':
      return [['style-src', inlineHash(textOf(element))], ...sourcesOfStyle(textOf(element))]
    case 'link':
      return href === undefined ? [] : sourcesOfLink(attributes, href)
    case 'img':
    case 'image':
    case 'feImage':
      return [src, href, ...candidates(srcset)].map((url) => ['img-src', sourceOf(url)])
    case 'source':
      return [
        ...candidates(srcset).map((url): Source => ['img-src', sourceOf(url)]),
        ['media-src', sourceOf(src)],
      ]
    case 'video':
      return [
        ['img-src', sourceOf(attributes.poster)],
        ['media-src', sourceOf(src)],
      ]
    case 'audio':
    case 'track':
      return [['media-src', sourceOf(src)]]
    case 'form':
      return attributes.method === 'dialog' ? [] : [['form-action', sourceOf(attributes.action ?? '')]]
    default:
      return []
  }
}

function sourcesOfLink({ rel = '', as: kind }: Record<string, string>, href: string): Source[] {
  const source = sourceOf(href)
  const kinds = rel.toLowerCase().split(/\s+/)
  if (kinds.includes('stylesheet')) return [['style-src', source]]
  if (kinds.includes('manifest')) return [['manifest-src', source]]
  if (kinds.some((name) => name.endsWith('icon'))) return [['img-src', source]]
  if (kinds.includes('preload') && kind === 'image') return [['img-src', source]]
  return []
}

function sourcesOfStyle(css: string): Source[] {
  const found: Source[] = []
  if (/@font-face/i.test(css)) found.push(['font-src', "'self'"])
  if (/url\(\s*["']?data:image/i.test(css)) found.push(['img-src', 'data:'])
  return found
}

/** The addresses of a `srcset`, which stand between its widths. */
function candidates(srcset = ''): string[] {
  return srcset.split(/\s+/).filter((part) => part !== '' && !/^[\d.]+[wx],?$/.test(part))
}
