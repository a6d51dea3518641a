/**
 * Takes the place of Next's `client/app-index` in a build (next.config.ts): the start of its client runtime, React with
 * it, which would be compiled, made small and cached only for the publish step to leave it out.
 */
export function hydrate(): void {}
