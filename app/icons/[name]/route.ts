import { iconPng, iconSizes } from '@/lib/icons/icon-png'

export const dynamic = 'force-static'
export const dynamicParams = false

interface Context {
  params: Promise<{ name: string }>
}

export function generateStaticParams() {
  return iconSizes.map((size) => ({ name: `${size}.png` }))
}

export async function GET(_: Request, { params }: Context) {
  const png = await iconPng(Number.parseInt((await params).name, 10))
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } })
}
