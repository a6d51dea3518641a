import { placeholder } from '@/lib/exportable'
import { contentType } from '@/lib/site-files/content-type'
import { siteFiles } from '@/lib/site-files/site-files'

export const dynamic = 'force-static'

interface Context {
  params: Promise<{ path: string[] }>
}

// Serves feeds, data and the like while writing, at their own addresses (next.config.ts). A build writes them when it
// publishes: through here, each would cost 3 ms and more on top of its making.
export function generateStaticParams() {
  return [{ path: [placeholder] }]
}

export async function GET(_: Request, { params }: Context) {
  const address = `/${(await params).path.join('/')}`
  const file = siteFiles().find(({ path }) => path === address)
  return new Response(file?.text() ?? '', {
    status: file ? 200 : 404,
    headers: { 'Content-Type': contentType(address) },
  })
}
