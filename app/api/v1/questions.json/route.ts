import { questionsJson } from '@/lib/questions/questions-json'
import { series } from '@/lib/series/series'
import { site } from '@/lib/site'

export const dynamic = 'force-static'

export function GET() {
  return new Response(questionsJson(series().questions, site), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
}
