import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { findChromium } from '@/scripts/chromium/find-chromium'
import { launchOptions } from '@/scripts/chromium/launch-options'

const suffix = process.platform === 'win32' ? '.exe' : ''
const onPath = path.join('/tools', `google-chrome${suffix}`)
const environment = (values: Record<string, string> = {}) => ({ NODE_ENV: 'test' as const, ...values })
const only =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file)

describe('the Chromium to test with', () => {
  test('is the one a variable names, before any other', async () => {
    const values = environment({ CHROME_PATH: '/mine', PATH: '/tools' })
    expect(await findChromium(values, only('/mine', onPath))).toBe('/mine')
    expect(await findChromium({ ...values, CHROMIUM_PATH: '/better' }, () => true)).toBe('/better')
  })

  test('is not silently another one when the variable is wrong', async () => {
    await expect(findChromium(environment({ CHROMIUM_PATH: '/gone' }), only(onPath))).rejects.toThrow('/gone')
  })

  test('is looked for on the PATH, Chromium before Chrome', async () => {
    const PATH = ['/other', '/tools'].join(path.delimiter)
    const chromium = path.join('/tools', `chromium${suffix}`)
    expect(await findChromium(environment({ PATH }), only(onPath))).toBe(onPath)
    expect(await findChromium(environment({ PATH }), only(onPath, chromium))).toBe(chromium)
  })

  test("is Playwright's own download where nothing else is installed", async () => {
    expect(await findChromium(environment(), (file) => file.includes('ms-playwright'))).toContain(
      'ms-playwright',
    )
    expect(await findChromium(environment(), () => false)).toBeUndefined()
  })
})

test('only root goes without a sandbox', () => {
  expect(launchOptions('/mine')).toMatchObject({
    executablePath: '/mine',
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
  })
})
