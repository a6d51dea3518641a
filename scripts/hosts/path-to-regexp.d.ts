// Next brings the library along without its types.
declare module 'next/dist/compiled/path-to-regexp/index.js' {
  const library: {
    /** @param keys filled with the names of what the expression captures */
    pathToRegexp(
      path: string,
      keys: unknown[],
      options: { strict: boolean; sensitive: boolean; delimiter: string },
    ): RegExp
  }
  export default library
}
