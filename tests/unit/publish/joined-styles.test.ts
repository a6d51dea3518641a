import { expect, test } from 'vitest'
import { joinedStyles } from '../../../scripts/publish/joined-styles.ts'

const layer = (rules: string) => `@layer components{.prose p{a:b}}@layer utilities{${rules}}`

test('what stands together at an element is one rule under one name, in the order of the layer', () => {
  const { css, values } = joinedStyles(layer('.a-1{a:b}.b-2{c:d}.c-3{a:e}'), ['c-3 a-1', 'b-2'])
  expect(css).toBe(layer('.a{a:b;a:e}.b{c:d}'))
  expect([...values]).toEqual([
    ['c-3 a-1', 'a'],
    ['b-2', 'b'],
  ])
})

test('what is said of states and widths keeps its place, and goes by the name of its elements', () => {
  const states = '.hover\\:x:hover{c:d}@media print{.print\\:y{a:z}}:where([dark]) .dark\\:z{a:z}'
  const { css, values } = joinedStyles(layer(`.a-1{a:b}${states}`), ['a-1 hover:x print:y dark:z'])
  expect(css).toBe(layer('.a{a:b}.a:hover{c:d}@media print{.a{a:z}}:where([dark]) .a{a:z}'))
  expect([...values.values()]).toEqual(['a'])
})

test('what is said of elements of several kinds has a name of its own', () => {
  const css = layer('.a-1{a:b}.b-2{a:c}.hover\\:x:hover{c:d}')
  const joined = joinedStyles(css, ['a-1 hover:x', 'b-2 hover:x', 'a-1'])
  expect(joined.css).toBe(layer('.a{a:b}.b{a:c}.c:hover{c:d}'))
  expect([...joined.values]).toEqual([
    ['a-1 hover:x', 'a c'],
    ['b-2 hover:x', 'b c'],
    ['a-1', 'a'],
  ])
})

test('a plain rule behind one of a state is not moved before it', () => {
  const { css } = joinedStyles(layer('.a-1{a:b}.b-2:not(p){a:c}.c-3{a:d}'), ['a-1 b-2 c-3'])
  expect(css).toBe(layer('.a{a:b}.a:not(p){a:c}.a{a:d}'))
})

test('a class that has a second rule elsewhere in the layer is not joined', () => {
  const { css, values } = joinedStyles(layer('.a-1{a:b}@supports (a:c){.a-1{a:c}}'), ['a-1'])
  const name = values.get('a-1')
  expect(css).toBe(layer(`.${name}{a:b}@supports (a:c){.${name}{a:c}}`))
})

test('classes of other layers, and those without a rule, keep their names, and no short name is one of them', () => {
  const css = '@layer components{.prose{a:b}.both{a:b}}@layer utilities{.x-1{c:d}.both{c:d}}'
  const { values, ...joined } = joinedStyles(css, ['a prose x-1 both p-name toString'])
  expect(values.get('a prose x-1 both p-name toString')).toBe('a prose both p-name toString b')
  expect(joined.css).toBe('@layer components{.prose{a:b}.both{a:b}}@layer utilities{.b{c:d}.both{c:d}}')
})

test('there are names for any number of kinds', () => {
  const names = Array.from({ length: 120 }, (_, index) => `u-${index}`)
  const { values } = joinedStyles(layer(names.map((name) => `.${name}{a:b}`).join('')), names)
  expect(new Set(values.values()).size).toBe(120)
})

test('styles without utilities stay as they are', () => {
  expect(joinedStyles('.a{b:c}', ['a d'])).toEqual({ css: '.a{b:c}', values: new Map([['a d', 'a d']]) })
})
