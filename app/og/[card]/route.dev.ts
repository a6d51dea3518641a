import { drawCard } from '@/lib/cards/draw-card'
import { seriesCards } from '@/lib/cards/series-cards'

interface Context {
  params: Promise<{ card: string }>
}

// Draws cards while writing. A build draws them on its own, on all cores, and only those that changed.
export async function GET(_: Request, { params }: Context) {
  const name = decodeURIComponent((await params).card).replace(/\.png$/, '')
  const card = seriesCards().get(name)
  if (!card) return new Response('', { status: 404 })
  return new Response(new Uint8Array(await drawCard(card)), { headers: { 'Content-Type': 'image/png' } })
}
