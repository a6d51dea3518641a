import type { DefaultTreeAdapterTypes } from 'parse5'

/** The text directly within an element, as a script or a style sheet has it. */
export function textOf({ childNodes }: DefaultTreeAdapterTypes.Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('')
}
