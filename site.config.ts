import type { SiteConfig } from './lib/site-config.ts'

/** The series this site publishes. Everything an owner changes by hand stands here. */
const siteConfig: SiteConfig = {
  name: 'A Hundred Working Lives',
  description: 'One hundred people, asked what their work is really like. One interview at a time.',
  interviewer: 'The Editors',
  total: 100,
  locale: 'en',
  timeZone: 'Asia/Tokyo',
  url: 'http://localhost:3000',
  repository: undefined,
  admin: undefined,
  publisher: { kind: 'organisation', name: 'The Editors' },
}

export default siteConfig
