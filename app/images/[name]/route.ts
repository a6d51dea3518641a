import { placeholder } from '@/lib/exportable'
import { preparedFile, preparedFiles } from '@/lib/images/prepared-files'

export const dynamic = 'force-static'
export const dynamicParams = false

interface Context {
  params: Promise<{ name: string }>
}

// Serves pictures while writing. A build copies them when it publishes: through here, each would be drawn like a
// page and written three times.
export function generateStaticParams() {
  const names = process.env.NODE_ENV === 'development' ? preparedFiles() : []
  return [placeholder, ...names].map((name) => ({ name }))
}

export async function GET(_: Request, { params }: Context) {
  const file = preparedFile((await params).name)
  return new Response(file?.bytes ?? '', { headers: { 'Content-Type': file?.type ?? 'text/plain' } })
}
