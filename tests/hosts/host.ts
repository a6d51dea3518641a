/** A running web server with the site. */
export interface Host {
  /** Without a trailing slash. */
  origin: string
  close(): Promise<void>
}
