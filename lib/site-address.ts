/** Where a site stands on the web. */
export interface SiteAddress {
  /** Public address without a trailing slash; the base path is part of it. */
  url: string
  /** The folder of its domain that the site stands in, such as `/interviews`; empty at a domain's root. */
  basePath: string
}

/**
 * Works out where the site stands. Each of the two may say the base path, so that one setting is enough.
 * @param url public address, with or without the base path
 * @param basePath with a leading slash; undefined or empty takes the path of the address
 * @throws Error where a base path is none, or the two disagree
 */
export function siteAddress(url: string, basePath = ''): SiteAddress {
  const address = url.replace(/\/+$/, '')
  const wanted = basePath.replace(/\/+$/, '')
  const said = URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/, '') : ''
  const path = wanted || said
  // Signs that mean the same in a path, a pattern and a style sheet.
  if (!/^(?:\/[\w.~-]*[\w~-])*$/.test(path))
    throw new Error(
      `A site cannot stand at “${path}”: BASE_PATH is a path such as /interviews, of Latin letters, digits, - and _.`,
    )
  if (said !== '' && said !== path)
    throw new Error(`BASE_PATH says ${path}, but the site's address is ${address}: let both say the same.`)
  return { url: said === '' ? `${address}${path}` : address, basePath: path }
}
