import { absoluteUrl, routes } from '../lib/routes.ts'
import { site } from '../lib/site.ts'
import { notifyHub } from './hub/notify-hub.ts'

// npm run hub: once a deployment is live, tells the hub of site.config.ts that the feeds may have something new.
try {
  if (!site.hub) throw new Error('There is no “hub” in site.config.ts.')
  const feeds = [routes.feed(), routes.rss(), routes.jsonFeed()].map((path) => absoluteUrl(site.url, path))
  await notifyHub(site.hub, feeds)
  console.log(`${site.hub} was told of ${feeds.join(', ')}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
