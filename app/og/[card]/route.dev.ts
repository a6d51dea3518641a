export const dynamic = 'force-static'

interface Context {
  params: Promise<{ card: string }>
}

// Draws cards while writing. A build draws them on its own, on all cores, and only those that changed.
export function generateStaticParams() {
  return []
}

export async function GET(_: Request, { params }: Context) {
  const name = decodeURIComponent((await params).card).replace(/\.png$/, '')
  // Not above: a build would load the fonts' machinery for nothing.
  const [{ seriesCards }, { drawCard }] = await Promise.all([
    import('@/lib/cards/series-cards'),
    import('@/lib/cards/draw-card'),
  ])
  const card = seriesCards().get(name)
  if (!card) return new Response('', { status: 404 })
  return new Response(new Uint8Array(await drawCard(card)), { headers: { 'Content-Type': 'image/png' } })
}
