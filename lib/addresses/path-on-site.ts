/**
 * The path of an address within this site, as texts write it; undefined for another site's, which may stand in another
 * folder of the same domain.
 * @param siteUrl public address; its path is the folder that this site stands in
 */
export function pathOnSite(url: URL, siteUrl: string): string | undefined {
  if (!URL.canParse(siteUrl)) return undefined
  const { host, pathname } = new URL(siteUrl)
  const folder = pathname.replace(/\/$/, '')
  if (url.host !== host || !/^https?:$/.test(url.protocol)) return undefined
  if (url.pathname === folder) return '/'
  return url.pathname.startsWith(`${folder}/`) ? url.pathname.slice(folder.length) : undefined
}
