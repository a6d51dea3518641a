/** A running web server with the site. */
export interface RunningHost {
  /** Without a trailing slash. */
  origin: string
  close(): Promise<void>
}
