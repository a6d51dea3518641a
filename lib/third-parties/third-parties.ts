/** Services of others that a series may use. None is on unless the configuration names it. */
export interface ThirdParties {
  /** Counts visits; only in production, never in previews or while writing. */
  analytics?: Analytics
  /** Below each interview, loaded when a reader asks for them. */
  comments?: Comments
  /** A form at the foot of every page. */
  newsletter?: Newsletter
}

export type Analytics =
  /** Vercel's own, switched on in the project's settings there. */
  | { service: 'vercel' }
  /**
   * @see https://plausible.io/docs
   * `domain` is the site's name there; `script` the address of the script, of one's own server for instance.
   */
  | { service: 'plausible'; domain: string; script?: string }
  /**
   * @see https://umami.is/docs
   * `script` is the address of the script; `sendsTo` that of the server that counts, if it is another.
   */
  | { service: 'umami'; websiteId: string; script: string; sendsTo?: string }

/** Discussions of a GitHub repository: https://giscus.app makes the four values. */
export interface Comments {
  service: 'giscus'
  /** `owner/name`. */
  repo: string
  repoId: string
  category: string
  categoryId: string
}

/** A form that goes to any service that takes one, such as Buttondown, Mailchimp or Listmonk. */
export interface Newsletter {
  /** Where the form is sent, an https address. */
  action: string
  /** Name of the field that the service reads the e-mail address from; `email` unless set. */
  field?: string
  /** Fields the service wants besides, by name. */
  hidden?: Record<string, string>
  /** Origins (`https://example.org`) that the service leads on to; browsers stop a form that goes elsewhere. */
  leadsTo?: string[]
}
