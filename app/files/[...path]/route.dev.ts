import { findSiteFile } from '@/lib/site-files/find-site-file'

interface Context {
  params: Promise<{ path: string[] }>
}

// Serves feeds, data and the like while writing, at their own addresses (next.config.ts). A build writes them when it
// publishes: through here, each would cost 3 ms and more on top of its making.
export async function GET(_: Request, { params }: Context) {
  const file = findSiteFile((await params).path)
  if (!file) return new Response('', { status: 404 })
  return new Response(file.text, { headers: { 'Content-Type': file.type } })
}
