/** A command was called wrongly: it exits with 2 and points to its help. */
export class UsageError extends Error {}
