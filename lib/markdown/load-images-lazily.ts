import type { Root } from 'hast'
import { visit } from './visit.ts'

/** Lets images wait until the reader comes near. Changes the tree. */
export function loadImagesLazily(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'img') Object.assign(properties, { loading: 'lazy', decoding: 'async' })
  })
}
