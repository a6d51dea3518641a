import { expect, test } from 'vitest'
import { routes } from '../../../lib/routes.ts'
import { contentType } from '../../../lib/site-files/content-type.ts'

test.each([
  [routes.feed(), 'application/xml; charset=utf-8'],
  [routes.jsonFeed(), 'application/feed+json; charset=utf-8'],
  [routes.api('interviews'), 'application/json; charset=utf-8'],
  [routes.manifest(), 'application/manifest+json; charset=utf-8'],
  [routes.source('nurse'), 'text/markdown; charset=utf-8'],
  [routes.robots(), 'text/plain; charset=utf-8'],
  [routes.feedStyles(), 'text/css; charset=utf-8'],
])('%s is %s', (path, type) => {
  expect(contentType(path)).toBe(type)
})
