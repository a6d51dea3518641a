import { site } from '../lib/site.ts'
import nextConfig from '../next.config.ts'
import { serveSite } from './serve/serve-site.ts'

// `npm run serve`: the built site as it will be deployed, on http://localhost:3000 or PORT.
await serveSite({
  directory: 'out',
  headers: await nextConfig.headers?.(),
  redirects: await nextConfig.redirects?.(),
  basePath: site.basePath,
})
