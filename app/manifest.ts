import { site } from '@/lib/site'
import { webManifest } from '@/lib/web-manifest'

export const dynamic = 'force-static'

export default function manifest() {
  return webManifest(site)
}
