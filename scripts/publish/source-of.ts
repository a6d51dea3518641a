/** The policy's name for where an address leads: this site, another one's origin, or nothing that loads. */
export function sourceOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address, here)) return undefined
  const { protocol, origin, host } = new URL(address, here)
  if (protocol === 'data:') return 'data:'
  if (origin === new URL(here).origin) return "'self'"
  // Without a scheme, it takes the one of the page.
  if (/^\s*\/\//.test(address)) return host
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined
}

const here = 'https://this-site.invalid/'
