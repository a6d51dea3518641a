/**
 * Says to search engines what they may look at (RFC 9309): everything, or nothing at all.
 * @param sitemapUrl absolute address
 */
export function robotsText(isOpen: boolean, sitemapUrl: string): string {
  // An empty rule forbids nothing, and unlike "Allow" every robot knows it.
  return isOpen ? `User-agent: *\nDisallow:\n\nSitemap: ${sitemapUrl}\n` : 'User-agent: *\nDisallow: /\n'
}
