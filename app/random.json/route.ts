import { series } from '@/lib/series/series'

export const dynamic = 'force-static'

/** The slugs of all interviews: what a browser needs in order to draw one. */
export function GET() {
  return Response.json(series().interviews.map(({ slug }) => slug))
}
