import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { shareWork } from '../../../scripts/workers/share-work.ts'

type Answer = { doubled: number; pid: number }
const module = new URL('./double-all.ts', import.meta.url)
const doubled = (items: number[], fewest: number) =>
  shareWork<number, { factor: number }, Answer>(module, items, { factor: 2 }, fewest)

test('answers stand in the order of the items, whoever gave them', async () => {
  const items = Array.from({ length: 101 }, (_, index) => index)
  const answers = await doubled(items, 1)
  expect(answers.map((answer) => answer.doubled)).toEqual(items.map((item) => item * 2))
  const processes = new Set(answers.map(({ pid }) => pid))
  expect(processes.size).toBe(Math.min(availableParallelism(), 101))
})

test('little work starts no process', async () => {
  const [here] = await doubled([1, 2, 3], 4)
  expect((await doubled([1], 1))[0]?.pid).toBe(here?.pid)
})

test.each([1, 100])('what goes wrong comes out, with processes for every %i items', async (fewest) => {
  await expect(doubled([1, 2, -3, 4], fewest)).rejects.toThrow('-3 is negative')
})
