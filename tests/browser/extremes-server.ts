import nextConfig from '../../next.config.ts'
import { ensureExtremes, extremesOut } from '../../scripts/copy/build-extremes.ts'
import { serveSite } from '../../scripts/serve/serve-site.ts'

// Serves the series of extremes on PORT; builds it first where the tests of the output have not.
await ensureExtremes()
await serveSite({ directory: extremesOut, headers: await nextConfig.headers?.() })
