import { beforeAll, describe, expect, test, vi } from 'vitest'
import { ensureChromium } from '@/scripts/chromium/ensure-chromium'
import { ensureTextFont } from '@/scripts/chromium/ensure-text-font'
import { type Command, runQuietly } from '@/scripts/chromium/run-quietly'

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

/** A machine where Chromium appears once the command that `works` names has run. */
function machine({ works, starts = () => true }: { works?: string; starts?: (file: string) => boolean }) {
  const ran: string[] = []
  let installed: string | undefined
  const run = async ({ command, parameters }: Command) => {
    const line = [command, ...parameters].join(' ')
    ran.push(line)
    if (parameters[0] === '--version') return starts(command) ? undefined : 'a library is missing'
    if (line.startsWith('apt-get update')) return undefined
    if (works === undefined || !line.includes(works)) return `${line}: no network`
    installed = `/by/${works}`
    return undefined
  }
  return { ran, run, find: async () => installed }
}

describe('a Chromium for the browser tests', () => {
  test('that is there is used, and nothing is installed', async () => {
    const { ran, run } = machine({})
    expect(await ensureChromium({ find: async () => '/there', run, apt: true })).toBe('/there')
    expect(ran).toEqual([])
  })

  test('is downloaded by Playwright', async () => {
    const { ran, run, find } = machine({ works: 'cli.js install chromium' })
    expect(await ensureChromium({ find, run, apt: true })).toBe('/by/cli.js install chromium')
    expect(ran.some((line) => line.startsWith('apt-get'))).toBe(false)
  })

  test('comes from the distribution where the download fails', async () => {
    const { ran, run, find } = machine({ works: 'apt-get install' })
    expect(await ensureChromium({ find, run, apt: true })).toBe('/by/apt-get install')
    expect(ran.indexOf('apt-get update')).toBe(1)
  })

  test.skipIf(process.platform === 'win32')(
    'comes from the distribution where the download does not start',
    async () => {
      const { ran, run, find } = machine({ works: 'install', starts: () => false })
      await expect(ensureChromium({ find, run, apt: true })).rejects.toThrow('a library is missing')
      expect(ran).toContain('apt-get update')
    },
  )

  test('is asked of the person where neither is possible, with all that was tried', async () => {
    const { run, find } = machine({})
    const problem = ensureChromium({ find, run, apt: true })
    await expect(problem).rejects.toThrow(
      /install chromium: no network.*apt-get install.*: no network.*CHROMIUM_PATH/s,
    )
    const { ran, ...withoutApt } = machine({})
    await expect(ensureChromium({ ...withoutApt, apt: false })).rejects.toThrow('CHROMIUM_PATH')
    expect(ran).toHaveLength(1)
  })
})

describe('a font for the browser tests', () => {
  const fontAfter = (works: string) => {
    const ran: string[] = []
    const run = async ({ parameters }: Command) => void ran.push(parameters.join(' '))
    return { ran, run, has: () => ran.some((line) => line.includes(works)) }
  }

  test('is installed where a Chromium stands on a machine without letters', async () => {
    const { ran, ...machine } = fontAfter('fonts-noto-cjk')
    expect(await ensureTextFont({ ...machine, apt: true })).toBe(true)
    expect(await ensureTextFont({ ...machine, apt: true })).toBe(true)
    expect(ran).toHaveLength(2)
  })

  test('is missed, and nothing fails, where it cannot be installed', async () => {
    const { ran, ...machine } = fontAfter('nothing')
    expect(await ensureTextFont({ ...machine, apt: false })).toBe(false)
    expect(ran).toEqual([])
    const run = async () => 'no network'
    expect(await ensureTextFont({ ...machine, run, apt: true })).toBe(false)
  })
})

describe('a quiet command', () => {
  const node = (code: string, minutes = 1) =>
    runQuietly({ command: process.execPath, parameters: ['-e', code], minutes })

  test('tells what it printed only when it fails', async () => {
    expect(await node('console.log("fine")')).toBeUndefined()
    expect(await node('console.error("broken"); process.exit(3)')).toContain('broken')
  })

  test('is ended after its time, and a missing one is a failure like others', async () => {
    expect(await node('setInterval(() => {}, 1000)', 0.005)).toBeTypeOf('string')
    expect(await runQuietly({ command: 'no-such-program-here', parameters: [], minutes: 1 })).toBeTypeOf(
      'string',
    )
  })
})
