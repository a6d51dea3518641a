import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllEnvs())

const thirdParties = {
  analytics: { service: 'vercel' },
  newsletter: { action: 'https://letters.example/s' },
} as const

test('nothing is on unless the configuration names it', async () => {
  expect(await active(undefined)).toEqual({})
})

test('visits are counted in production alone', async () => {
  expect(await active(thirdParties)).toEqual(thirdParties)
  vi.stubEnv('VERCEL_ENV', 'preview')
  expect(await active(thirdParties)).toEqual({ newsletter: thirdParties.newsletter })
})

test('what is wrong is said in a preview, too', async () => {
  vi.stubEnv('VERCEL_ENV', 'preview')
  const wrong = { analytics: { service: 'umami', websiteId: '1', script: 'x' } }
  await expect(active(wrong)).rejects.toThrow('thirdParties.analytics.script')
})

async function active(configured: unknown) {
  vi.resetModules()
  vi.doMock('../../../site.config.ts', async (original) => ({
    default: { ...(await original<{ default: object }>()).default, thirdParties: configured },
  }))
  const { activeThirdParties } = await import('../../../lib/third-parties/active-third-parties.ts')
  return activeThirdParties()
}
