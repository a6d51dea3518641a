import { expect, test } from 'vitest'
import { readPort } from '@/scripts/serve/read-port'

test('PORT may be absent, empty or a port', () => {
  expect([undefined, '', '0', '80', '65535', ' 8080 '].map(readPort)).toEqual([
    3000, 3000, 0, 80, 65_535, 8080,
  ])
})

test.each(['65536', '-1', '3000.5', '0x50', 'three', '3000;'])('PORT=%s is refused by name', (value) => {
  expect(() => readPort(value)).toThrow(value)
})
