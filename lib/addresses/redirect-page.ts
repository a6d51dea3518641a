import { escapeHtml } from '../escape-html.ts'
import { mountedPath } from '../mounted-path.ts'
import { absoluteUrl } from '../routes.ts'
import { contentPolicy } from '../security/content-policy.ts'
import { inlineHash } from '../security/inline-hash.ts'
import type { Strings } from '../strings/strings.ts'

/**
 * The page that stands at an old path on hosts without rules: it leads on at once, without a script, and tells search
 * engines which address counts.
 * @param to percent-encoded: a path of this site, or another site's address
 */
export function redirectPage(
  to: string,
  site: { url: string; basePath?: string; locale: string },
  t: Strings,
): string {
  const target = escapeHtml(mountedPath(site.basePath ?? '', to))
  const address = to.startsWith('/') ? absoluteUrl(site.url, to) : to
  return `<!DOCTYPE html>
<html lang="${escapeHtml(site.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(t.movedTitle)}</title>
<meta name="description" content="${escapeHtml(t.movedTitle)}">
<link rel="canonical" href="${escapeHtml(address)}">
<meta http-equiv="refresh" content="0; url=${target}">
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(t.movedTitle)}</h1>
<p><a href="${target}">${escapeHtml(legible(address))}</a></p>
</main>
</body>
</html>
`
}

// Seen for a moment, or where a browser was told not to lead on by itself.
const style =
  'body{font:1.125rem/1.5 system-ui,sans-serif;max-width:40rem;margin:15vh auto;padding:0 1.25rem;overflow-wrap:anywhere}h1{font-size:1.5rem}'

const policy = contentPolicy({ 'style-src': [inlineHash(style)] })

/** An address as people write it. */
function legible(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
