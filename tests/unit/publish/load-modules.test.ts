import { expect, test } from 'vitest'
import { loadModules } from '../../../scripts/publish/load-modules.ts'

const modules = ['/assets/site-0123456789.js', '/assets/random-0123456789.js']

test('modules are loaded behind the first frame of a whole page', () => {
  const page = visit({ hidden: false })
  expect(page.frames).toEqual([])
  page.whole()
  expect([page.frames.length, page.timers.length, page.loaded]).toEqual([1, 0, []])
  page.frames[0]?.()
  expect([page.timers.length, page.loaded]).toEqual([1, []])
  page.timers[0]?.()
  expect(page.loaded).toEqual(modules)
})

test('a page out of sight, which has no frames, loads them at once', () => {
  const page = visit({ hidden: true })
  page.whole()
  expect([page.frames, page.loaded]).toEqual([[], modules])
})

/** Runs the script in the head of a page that is still coming in. */
function visit(document: { hidden: boolean }) {
  const frames: (() => void)[] = []
  const timers: (() => void)[] = []
  const loaded: string[] = []
  let whole = () => {}
  // `import()` cannot be put in another's place as what is handed in here can.
  const text = loadModules(modules).replaceAll('import(', 'load(')
  new Function('addEventListener', 'document', 'requestAnimationFrame', 'setTimeout', 'load', text)(
    (event: string, handle: () => void) => {
      if (event === 'DOMContentLoaded') whole = handle
    },
    document,
    (frame: () => void) => frames.push(frame),
    (timer: () => void) => timers.push(timer),
    (address: string) => loaded.push(address),
  )
  return { frames, timers, loaded, whole: () => whole() }
}
