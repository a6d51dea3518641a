import { expect, test } from 'vitest'
import { cutText } from '../../../lib/cards/cut-text.ts'

const within = (length: number) => async (part: string) => part.length <= length

test('as much as fits stays, and an ellipsis follows the last word', async () => {
  expect(await cutText('One two three', within(9))).toBe('One two…')
  expect(await cutText('One two three', within(4))).toBe('One…')
})

test('a letter of several signs is not taken apart', async () => {
  expect(await cutText('ae\u0301i', within(3))).toBe('a…')
})
