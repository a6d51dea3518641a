import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse, serialize } from 'parse5'
import { mountedPath } from '../../lib/mounted-path.ts'
import { contentPolicy, type PolicySources } from '../../lib/security/content-policy.ts'
import { inlineHash } from '../../lib/security/inline-hash.ts'
import { speculationRules } from '../../lib/speculation-rules.ts'
import { themeScript } from '../../lib/theme-script.ts'
import type { ThirdPartyShare } from '../../lib/third-parties/third-party-share.ts'
import type { BrowserScript } from '../browser/bundle-browser.ts'
import { alternatesLast } from './alternates-last.ts'
import { dropRepeatedMetadata } from './drop-repeated-metadata.ts'
import { elementsOf } from './elements-of.ts'
import { isKeyboardDialog } from './keyboard-dialog.ts'
import { loadModules } from './load-modules.ts'
import { markCurrent } from './mark-current.ts'
import { mountAddresses } from './mount-addresses.ts'
import { pageSources } from './page-sources.ts'
import { renameProperties } from './rename-properties.ts'
import { spellOutAddresses } from './spell-out-addresses.ts'
import { stripRuntime } from './strip-runtime.ts'
import { textOf } from './text-of.ts'

type Element = DefaultTreeAdapterTypes.Element

/** What all pages share. */
export interface PublishedSite {
  script: BrowserScript
  /** Scripts that only some of our elements need, by the element's name. */
  elementScripts?: ReadonlyMap<string, BrowserScript>
  /** What third parties that are switched on add. */
  thirdParties?: readonly ThirdPartyShare[]
  /** By the address of each style sheet: what of it a page with some elements can use. */
  styles: ReadonlyMap<string, (elements: Element[]) => Promise<string>>
  /** The names that custom properties have in these styles, by those in styles that stand in a page. */
  properties?: Readonly<Record<string, string>>
  /** Gives the classes of a page shorter names, in place; returns the styles that go by these. */
  joined?: (elements: Element[], css: string) => string
  /** The folder of its domain that the site stands in; empty, or left out, at a domain's root. */
  basePath?: string
}

/**
 * Makes of a page that Next drew the one that readers get: without the framework's runtime, with our own script where
 * one of its elements stands, the styles it uses within it, and a policy that allows exactly what the page holds and
 * what that script adds.
 * @param path the page's own, as `routes` gives it; without it, no entry of the header is current
 * @throws Error saying what on the page no policy of this site would allow
 */
export async function publishPage(
  drawn: string,
  {
    script,
    elementScripts = new Map(),
    thirdParties = [],
    styles,
    properties = {},
    joined = (_, css) => css,
    basePath = '',
  }: PublishedSite,
  path = '',
): Promise<string> {
  const document = parse(drawn.replace(pageData, ''), { scriptingEnabled: false })
  stripRuntime(document, [themeScript, ...thirdParties.flatMap((party) => party.script ?? [])])
  // Loaded later, see keyboard-dialog.ts.
  for (const dialog of elementsOf(document).filter(isKeyboardDialog)) defaultTreeAdapter.detachNode(dialog)
  const elements = elementsOf(document)
  markCurrent(elements, path)
  dropRepeatedMetadata(elements)
  spellOutAddresses(elements)
  const head = elements.find(({ tagName }) => tagName === 'head')
  if (!head) throw new Error('it has no head.')
  alternatesLast(head)
  dataLast(elements)
  const names = new Set(elements.map(({ tagName }) => tagName))
  const modules = [...elementScripts].filter(([name]) => names.has(name)).map(([, module]) => module)
  if (elements.some(isCustom)) modules.unshift(script)
  if (modules.length > 0)
    addToScript(head, loadModules(modules.map(({ path }) => mountedPath(basePath, path))))
  await inlineStyles(elements, styles)
  const style = joinStyles(head)
  if (style) {
    const css = renameProperties(textOf(style), properties)
    // Only what is loaded later stands in a shadow tree.
    setText(style, joined(elements, css.replace(':root,:host{', ':root{')))
  }
  const shares = thirdParties.filter(({ element }) => element === undefined || names.has(element))
  mountAddresses(elementsOf(document), basePath)
  const ofModules: PolicySources =
    modules.length > 0 ? { 'script-src': ["'self'", inlineHash(speculationRules(basePath))] } : {}
  const policy = contentPolicy(
    pageSources(elementsOf(document)),
    ofModules,
    ...shares.map(({ sources }) => sources),
  )
  putFirst(element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }), head)
  return serialize(document, { scriptingEnabled: false })
}

/**
 * What React wrote of the page as data for the runtime, more than half of it: two fifths of the parser's time. Next
 * writes a “<” within it as an escape, so that it ends where its element does; what has another form is parsed, and
 * looked at with the other scripts.
 */
const pageData = /<script>self\.__next_f\.push\(\[[^<]*\]\)<\/script>/g

async function inlineStyles(elements: Element[], styles: PublishedSite['styles']): Promise<void> {
  for (const link of elements.filter(({ tagName }) => tagName === 'link')) {
    const { rel, href = '' } = Object.fromEntries(link.attrs.map(({ name, value }) => [name, value]))
    const used = rel === 'stylesheet' ? styles.get(href) : undefined
    if (!used || !link.parentNode) continue
    const style = element('style', {})
    defaultTreeAdapter.insertText(style, await used(elements))
    defaultTreeAdapter.insertBefore(link.parentNode, style, link)
    defaultTreeAdapter.detachNode(link)
  }
}

/** One element for what all say, in their order: the policy names each by a hash, which does not compress. */
function joinStyles(head: Element): Element | undefined {
  const [first, ...others] = head.childNodes.filter(
    (node): node is Element => 'attrs' in node && node.tagName === 'style' && !has(node, 'media'),
  )
  if (!first) return undefined
  first.attrs = []
  for (const style of others) {
    defaultTreeAdapter.insertText(first, textOf(style))
    defaultTreeAdapter.detachNode(style)
  }
  return first
}

/** What only machines read comes after what people do. */
function dataLast(elements: Element[]): void {
  const body = elements.find(({ tagName }) => tagName === 'body')
  for (const data of elements) {
    const isData = data.attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json')
    if (!body || !isData) continue
    defaultTreeAdapter.detachNode(data)
    defaultTreeAdapter.appendChild(body, data)
  }
}

function addToScript(head: Element, text: string): void {
  const own = ownScript(head)
  if (own) setText(own, textOf(own) + text)
  else append(head, 'script', {}, text)
}

function setText(element: Element, text: string): void {
  element.childNodes = []
  defaultTreeAdapter.insertText(element, text)
}

function has({ attrs }: Element, name: string): boolean {
  return attrs.some((attribute) => attribute.name === name)
}

/**
 * Before anything that loads: the encoding, which has to stand within the first 1,024 bytes, the policy, which
 * speaks only for what follows it, and the inline script, which after a style sheet would have to wait for it.
 */
function putFirst(policy: Element, head: Element): void {
  const encoding = head.childNodes.find((node) => 'attrs' in node && node.attrs[0]?.name === 'charset')
  for (const node of [ownScript(head), policy, encoding]) {
    if (!node) continue
    if (node.parentNode) defaultTreeAdapter.detachNode(node)
    defaultTreeAdapter.insertBefore(head, node, head.childNodes[0] as DefaultTreeAdapterTypes.ChildNode)
  }
}

/** The inline one. */
function ownScript(head: Element): Element | undefined {
  return head.childNodes.find(
    (node): node is Element => 'attrs' in node && node.tagName === 'script' && node.attrs.length === 0,
  )
}

/** Only the names of custom elements have a hyphen. */
function isCustom({ tagName, namespaceURI }: Element): boolean {
  return namespaceURI === html.NS.HTML && tagName.includes('-')
}

function append(head: Element, tagName: string, attributes: Record<string, string>, text = ''): void {
  const child = element(tagName, attributes)
  if (text) defaultTreeAdapter.insertText(child, text)
  defaultTreeAdapter.appendChild(head, child)
}

function element(tagName: string, attributes: Record<string, string>): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }))
  return defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs)
}
