/** One request, and what every host answers to it. */
export interface Expectation {
  path: string
  method?: string
  headers?: Record<string, string>
  /** One of several where hosts may rightly differ. */
  status: number | number[]
  /** Of a redirect: from the root of the host. */
  location?: string
  /** Media type without its parameters. */
  type?: string
  /** Whether the type names UTF-8. */
  utf8?: boolean
  /** By name in small letters; undefined where the header must be missing. */
  has?: Record<string, string | RegExp | undefined>
  /** The very bytes, or what the text says. */
  body?: Buffer | RegExp
}
