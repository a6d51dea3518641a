import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5'
import { filesBelow } from '../build/files-below.ts'

/** An address that a published file asks for or leads to. */
export interface Link {
  /** The file of `out/` that holds it. */
  file: string
  /** As written. */
  address: string
}

/**
 * Every address in a published folder that leads into the site or claims to: those of elements and styles, of data and
 * feeds, of scripts and of what they draw.
 * @param siteUrl public address of the site, to tell its own absolute addresses
 */
export function linksOf(out: string, siteUrl: string): Link[] {
  const origin = new URL(siteUrl).origin
  return filesBelow(out).flatMap((file) => {
    if (!/\.(?:html|xml|json|webmanifest|txt|md|css|js)$/.test(file) || file.startsWith('pagefind/'))
      return []
    const text = readFileSync(path.join(out, file), 'utf8')
    const found = file.endsWith('.html') ? inPage(text) : inFile(file, text)
    const absolute = [...text.matchAll(/https?:\/\/[^\s"'<>()\\&]+/g)].map(([address]) => address)
    return [...found, ...absolute.filter((address) => address.startsWith(origin))].map((address) => ({
      file,
      address,
    }))
  })
}

function inPage(text: string): string[] {
  return elementsOf(parse(text, { scriptingEnabled: false })).flatMap(({ tagName, attrs, childNodes }) => {
    const inner = childNodes.map((node) => ('value' in node ? node.value : '')).join('')
    if (tagName === 'style') return inStyles(inner)
    if (tagName === 'script' && attrs.length === 0)
      return [...inner.matchAll(/import\("([^"]*)"\)/g)].map(([, address = '']) => address)
    return attrs.flatMap(({ name, value }) => {
      if (name === 'srcset' || name === 'imagesrcset')
        return value.split(/[\s,]+/).filter((part) => part.startsWith('/'))
      // Whatever its name, so that a new one with an address is found; the sign of a key is none.
      if (tagName === 'meta') return /^\d+; *url=(\/.*)$/.exec(value)?.[1] ?? []
      return /^\/\S*$/.test(value) && name !== 'data-key' ? [value] : []
    })
  })
}

function inFile(file: string, text: string): string[] {
  if (file.endsWith('.css')) return inStyles(text)
  if (file.endsWith('.xml'))
    return [...text.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, address = '']) => address)
  if (file.endsWith('.webmanifest'))
    return [...text.matchAll(/"(?:id|start_url|scope|src)":"([^"]*)"/g)].map(([, address = '']) => address)
  if (!file.endsWith('.js')) return []
  // Whole strings, and the HTML within them.
  const strings = [...text.matchAll(/"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`|'((?:[^'\\]|\\.)*)'/g)].map(
    ([, double, back, single]) => double ?? back ?? single ?? '',
  )
  return strings.flatMap((string) => {
    const plain = string.replace(/\\(.)/g, '$1')
    // Of pages to prepare.
    if (plain.includes('"href_matches"'))
      return [...plain.matchAll(/"href_matches":"([^"]*)"/g)].map(([, address = '']) => address)
    if (/^\/[\w.~%/-]+$/.test(plain)) return [plain]
    return plain.includes('<') ? inPage(serializedFragment(plain)) : inStyles(plain)
  })
}

function serializedFragment(html: string): string {
  return defaultTreeAdapter.getChildNodes(parseFragment(html)).length > 0 ? html : ''
}

function inStyles(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?(\/[^"')]*)/g)].map(([, address = '']) => address)
}

function elementsOf(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  if (!('childNodes' in node)) return []
  return node.childNodes.flatMap((child) => [
    ...(defaultTreeAdapter.isElementNode(child) ? [child] : []),
    ...elementsOf(child),
  ])
}
