import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'
import { preparedRedirects } from './lib/addresses/prepared-redirects.ts'
import { redirectRules } from './lib/addresses/redirect-rules.ts'
import { awaitedContent } from './lib/awaited-content.ts'
import { routes } from './lib/routes.ts'
import { responseHeaders } from './lib/security/response-headers.ts'
import { site } from './lib/site.ts'

const nextConfig: NextConfig = {
  // Not `output: 'export'`: for each page it copies files that the publish step would only remove again. That step
  // takes the pages from where Next draws them (scripts/publish/drawn-site.ts).
  reactStrictMode: true,
  poweredByHeader: false,
  // The lint and type steps of `npm test` look at the code; a build that also did so would pay for it on every deploy.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // Code can be compiled before there is content; pages cannot be drawn (scripts/build/draw-pages.ts).
  compiler: { runAfterProductionCompile: awaitedContent },
  // While writing, pages do have Next's client runtime.
  ...(process.env.NODE_ENV === 'production' && {
    turbopack: {
      resolveAlias: {
        './collect-segment-data': './scripts/build/no-segment-data.ts',
        './app-index': './scripts/build/no-client-runtime.ts',
      },
    },
  }),
  // What a build writes by itself (cards, pictures, icons, files for machines) has a route only while writing, `route.dev.ts`:
  // compiled for a build, they would take a fifth of the compiler's time.
  pageExtensions: ['tsx', 'ts', ...(process.env.NODE_ENV === 'development' ? ['dev.ts'] : [])],
  // It says one thing to bundlers (`module`) and another to Node (`main`).
  serverExternalPackages: ['opentype.js'],
  experimental: {
    // Nobody debugs a build with them: readers get none of Next's code.
    turbopackSourceMaps: false,
    serverSourceMaps: false,
    // Static pages are drawn by as many workers as there are cores; below this count one worker is faster.
    staticGenerationMinPagesPerWorker: 100,
    cpus: availableParallelism(),
    // Of the page for unknown addresses, see app/global-not-found.tsx.
    globalNotFound: true,
  },
  headers: async () => responseHeaders(),
  // The preparation has written them by the time Next looks at this file; the last rules are those for slashes.
  redirects: async () => redirectRules(preparedRedirects(), site.basePath),
  skipTrailingSlashRedirect: true,
  // While writing, files for machines come from one route; a build writes them.
  ...(process.env.NODE_ENV === 'development' && {
    rewrites: async () => ({
      // The editor has a server of its own (scripts/admin/serve-admin.ts).
      beforeFiles: process.env.ADMIN_PORT
        ? [
            {
              source: '/admin/:path*',
              destination: `http://localhost:${process.env.ADMIN_PORT}/admin/:path*`,
            },
          ]
        : [],
      afterFiles: [],
      fallback: [
        { source: '/:path(.+\\.(?:xml|json|txt|md|css|webmanifest))', destination: '/files/:path' },
        // As in a build, only where the owner has put none into public/.
        { source: routes.favicon(), destination: '/icons/favicon.ico' },
      ],
    }),
  }),
}

export default nextConfig
