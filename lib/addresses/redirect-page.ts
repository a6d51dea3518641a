import { absoluteUrl } from '../routes.ts'
import { contentPolicy } from '../security/content-policy.ts'
import type { Strings } from '../strings/strings.ts'

/**
 * The page that stands at an old path on hosts without rules: it leads on at once, without a script, and tells search
 * engines which address counts.
 * @param to percent-encoded: a path of this site, or another site's address
 */
export function redirectPage(to: string, site: { url: string; locale: string }, t: Strings): string {
  const target = escaped(to)
  const address = escaped(to.startsWith('/') ? absoluteUrl(site.url, to) : to)
  return `<!DOCTYPE html>
<html lang="${escaped(site.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(contentPolicy())}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(t.movedTitle)}</title>
<meta name="description" content="${escaped(t.movedTitle)}">
<link rel="canonical" href="${address}">
<meta http-equiv="refresh" content="0; url=${target}">
</head>
<body>
<main>
<h1>${escaped(t.movedTitle)}</h1>
<p><a href="${target}">${address}</a></p>
</main>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
