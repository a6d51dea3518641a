import { faviconIco } from '@/lib/icons/favicon-ico'
import { iconPng, iconSizes } from '@/lib/icons/icon-png'

interface Context {
  params: Promise<{ name: string }>
}

// Draws icons while writing, the one that tabs ask for among them (next.config.ts); a build draws all when it publishes.
export async function GET(_: Request, { params }: Context) {
  const { name } = await params
  const size = iconSizes.find((size) => name === `${size}.png`)
  if (size) return picture(await iconPng(size), 'image/png')
  if (name === 'favicon.ico') return picture(await faviconIco(), 'image/x-icon')
  return new Response('', { status: 404 })
}

function picture(bytes: Buffer, type: string) {
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } })
}
