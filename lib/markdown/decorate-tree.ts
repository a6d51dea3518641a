import type { Root } from 'hast'
import { placePictures } from '../images/place-pictures.ts'
import { highlightCode } from './highlight-code.ts'
import { labelTasks } from './label-tasks.ts'
import { loadImagesLazily } from './load-images-lazily.ts'
import { markAlignment } from './mark-alignment.ts'
import { markExternalLinks } from './mark-external-links.ts'
import { reachCode } from './reach-code.ts'
import type { RenderOptions } from './render-options.ts'
import { wrapTables } from './wrap-tables.ts'

/** Adds to a safe tree what no writer needs to write: whole texts and single items get the same. Changes the tree. */
export function decorateTree(tree: Root, { lang, siteUrl, pictureAt }: RenderOptions): void {
  markExternalLinks(tree, siteUrl)
  loadImagesLazily(tree)
  if (pictureAt) placePictures(tree, pictureAt)
  labelTasks(tree, lang)
  markAlignment(tree)
  wrapTables(tree, lang)
  highlightCode(tree)
  reachCode(tree)
}
