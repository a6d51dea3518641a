import type { DefaultTreeAdapterTypes } from 'parse5'
import { type JoinedStyles, joinedStyles } from './joined-styles.ts'

type Element = DefaultTreeAdapterTypes.Element

/**
 * Makes a function that gives what the utilities say of an element one short name, on the elements in place, and
 * returns the styles that go by these names. Pages with the same styles and the same classes get the same answer
 * without the work.
 */
export function joinClasses(): (elements: Element[], css: string) => string {
  const known = new Map<string, JoinedStyles>()
  return (elements, css) => {
    const attributes = elements.flatMap(({ attrs }) =>
      classFirst(attrs).filter(({ name }) => name === 'class'),
    )
    const values = [...new Set(attributes.map(({ value }) => value))].sort()
    const key = [css, ...values].join('\n')
    const joined = known.get(key) ?? joinedStyles(css, values)
    known.set(key, joined)
    for (const attribute of attributes) attribute.value = joined.values.get(attribute.value) ?? ''
    return joined.css
  }
}

/** Elements of a kind then begin with the same letters, which compresses better. */
function classFirst(attributes: Element['attrs']): Element['attrs'] {
  return attributes.sort((a, b) => Number(b.name === 'class') - Number(a.name === 'class'))
}
