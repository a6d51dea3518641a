import { escapeHtml } from '../escape-html.ts'
import type { AdminStrings } from '../strings/admin-strings.ts'

/**
 * The editor's page: an element to draw it in, its script, and a sentence for those who cannot use it.
 * @param page addresses of its files, the policy it goes by, and the language of its words
 */
export function adminPage(
  page: { title: string; lang: string; policy: string; script: string; style: string; icon: string },
  t: AdminStrings,
): string {
  const [title, lang, policy, script, style, icon, needsScript] = [
    page.title,
    page.lang,
    page.policy,
    page.script,
    page.style,
    page.icon,
    t.needsScript,
  ].map(escapeHtml)
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="same-origin">
<title>${title}</title>
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="${style}">
<script type="module" src="${script}"></script>
</head>
<body>
<noscript>${needsScript}</noscript>
<div id="nc-root"></div>
</body>
</html>
`
}
