/** A command of the project: what it takes, and what its `--help` says. */
export interface Command {
  /** As typed, such as `npm run import`. */
  name: string
  /** One sentence. */
  summary: string
  /** What stands behind the name without dashes, in order; all of it is required. */
  arguments?: { name: string; meaning: string }[]
  /** By long name without dashes. Every command knows `help` and `json` besides. */
  options?: Record<string, CommandOption>
  examples?: string[]
  /** What the exit codes 0 and 1 mean; 2 is a wrong call everywhere. */
  exits: { 0: string; 1: string }
}

/** Without `value` it is a switch; otherwise the word that stands for its value in the help. */
export interface CommandOption {
  meaning: string
  value?: string
}

/** A call of a command, its words taken apart. */
export interface Call {
  arguments: string[]
  /** Whether a switch was given. */
  has(option: string): boolean
  /** The value of an option, undefined where it was not given. */
  value(option: string): string | undefined
  /** Tells that some of the work is done, on long work; nothing is shown where it is short. */
  progress(step: string, done: number, total: number): void
}

/** What a command came to: runCommand prints one of the two forms. */
export interface Outcome {
  code: 0 | 1
  /** Lines for people. */
  text: string
  /** The same for programs, under `--json`. */
  json: unknown
}
