/** What to tell of a file of `public/` that has the address of one that the build makes. */
export function addressTaken(path: string): Error {
  return new Error(`/${path} stands in public/ already: rename that file.`)
}
