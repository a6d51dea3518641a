import type { DefaultTreeAdapterTypes } from 'parse5'

/**
 * Refuses what the policy would silently switch off in the browser: it has to fail where its author can see it.
 * @throws Error saying what the element is, and what is wrong with it
 */
export function refuseUnsafe({ tagName, attrs }: DefaultTreeAdapterTypes.Element): void {
  if (foreign.has(tagName)) throw new Error(`it holds a <${tagName}>, which this site does not use.`)
  for (const { name, value } of attrs) {
    const shown = `${name}="${value.slice(0, 80)}"`
    if (name === 'style') throw new Error(`a <${tagName}> has a style of its own (${shown}): use a class.`)
    if (/^on./.test(name)) {
      throw new Error(`a <${tagName}> has an event handler (${shown}): write a custom element in browser/.`)
    }
    // Browsers skip spaces and control characters before the scheme, and line ends and tabs within it.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what they are
    if (addresses.has(name) && /^[\u0000-\u0020]*javascript:/i.test(value.replace(/[\t\n\r]/g, ''))) {
      throw new Error(`a <${tagName}> runs a script where an address belongs (${shown}).`)
    }
  }
}

const foreign = new Set(['iframe', 'frame', 'object', 'embed', 'applet', 'base'])
const addresses = new Set(['href', 'xlink:href', 'src', 'action', 'formaction'])
