import { isKept } from './kept-pages.ts'

/**
 * The pages of a dynamic route that Next has to draw: those that no earlier build has left as they would be.
 * @param path the address of the page with some parameters
 */
export function pagesToDraw<Params>(all: Params[], path: (params: Params) => string): Params[] {
  return all.filter((params) => !isKept(path(params)))
}
