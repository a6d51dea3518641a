import './with-card-fonts.ts'
import { mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import drawCards from '../../../scripts/cards/draw-cards.ts'
import { prepareCards } from '../../../scripts/cards/prepare-cards.ts'
import { publishCards } from '../../../scripts/cards/publish-cards.ts'
import { damages } from '../cache/damage.ts'
import { aCard } from './a-card.ts'

test('a card is drawn again only when what it shows changes, and forgotten when nothing shows it', async () => {
  const cache = mkdtempSync(path.join(tmpdir(), 'cards-'))
  const cards = new Map([
    ['nurse', aCard()],
    ['pilot', aCard({ number: 12 })],
    ['another-nurse', aCard()],
  ])
  const first = await prepareCards(cards, cache)
  expect(first.drawn).toBe(2)
  expect(first.files.get('nurse')).toBe(first.files.get('another-nurse'))
  expect(readdirSync(cache)).toHaveLength(2)

  // An interrupted build may have left a part of one.
  writeFileSync(path.join(cache, '0123.png.new'), '')
  expect((await prepareCards(cards, cache)).drawn).toBe(0)

  const pilot = first.files.get('pilot') ?? ''
  cards.set('pilot', aCard({ number: 12, takeaway: 'Another.' }))
  expect((await prepareCards(cards, cache)).drawn).toBe(1)
  expect(readdirSync(cache)).toHaveLength(2)
  expect(readdirSync(cache)).not.toContain(path.basename(pilot))
})

test('each card stands where its address leads', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'))
  const file = path.join(folder, '0123.png')
  writeFileSync(file, 'picture')
  await publishCards(path.join(folder, 'out'), { files: new Map([['手仕事', file]]), drawn: 0 })
  expect(readFileSync(path.join(folder, 'out/og/手仕事.png'), 'utf8')).toBe('picture')
})

test('a card that cannot be written is named', async () => {
  const task = { card: aCard({ title: 'Night Nurse' }), file: path.join(tmpdir(), 'cards-nowhere/x.png') }
  await expect(drawCards([task])).rejects.toThrow('Night Nurse')
})

test.each(damages)('a card that is %s in the cache is drawn again', async (_, damage) => {
  const cache = mkdtempSync(path.join(tmpdir(), 'cards-'))
  const cards = new Map([['nurse', aCard()]])
  const [file = ''] = (await prepareCards(cards, cache)).files.values()
  const sound = readFileSync(file)
  damage(file)
  expect((await prepareCards(cards, cache)).drawn).toBe(1)
  expect(readFileSync(file).equals(sound)).toBe(true)
})

test('half of a card that an ended build left does not keep it from being drawn', async () => {
  const cache = mkdtempSync(path.join(tmpdir(), 'cards-'))
  const cards = new Map([['nurse', aCard()]])
  const [file = ''] = (await prepareCards(cards, cache)).files.values()
  renameSync(file, `${file}.new`)
  expect((await prepareCards(cards, cache)).drawn).toBe(1)
  expect(readdirSync(cache)).toEqual([path.basename(file)])
})
