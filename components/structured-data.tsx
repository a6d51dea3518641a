/** What the page says to machines. */
export function StructuredData({ json }: { json: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made for this place by lib/structured-data
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
