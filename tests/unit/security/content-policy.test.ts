import { expect, test } from 'vitest'
import { contentPolicy } from '../../../lib/security/content-policy.ts'

const closed = "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'"

test('nothing is allowed that no source names', () => {
  expect(contentPolicy()).toBe(`default-src 'none'; ${closed}`)
  expect(contentPolicy({ 'img-src': [] })).toBe(contentPolicy())
})

test('each directive lists its sources once, in an order of its own', () => {
  const policy = contentPolicy({
    'style-src': ["'self'"],
    'script-src': ["'self'", "'sha256-b='", "'sha256-a='"],
  })
  expect(policy).toBe(
    `default-src 'none'; script-src 'self' 'sha256-a=' 'sha256-b='; style-src 'self'; ${closed}`,
  )
  expect(
    contentPolicy({
      'script-src': ["'sha256-b='", "'self'", "'self'", "'sha256-a='"],
      'style-src': ["'self'"],
    }),
  ).toBe(policy)
})

test('a third party adds what it needs to what the page holds', () => {
  const thirdParty = {
    'script-src': ['https://count.example'],
    'connect-src': ['https://count.example'],
    'form-action': ['https://letters.example'],
  }
  expect(contentPolicy({ 'script-src': ["'self'"] }, thirdParty)).toBe(
    "default-src 'none'; script-src 'self' https://count.example; connect-src https://count.example; " +
      "form-action https://letters.example; base-uri 'none'; require-trusted-types-for 'script'",
  )
})

test('a service that writes HTML is the one for which trusted types are switched off', () => {
  expect(contentPolicy({ 'script-src': ["'self'"] }, { writesHtml: true })).toBe(
    "default-src 'none'; script-src 'self'; form-action 'none'; base-uri 'none'",
  )
})

test('where inline scripts are allowed as such, hashes would forbid them again; other sources stay', () => {
  const policy = contentPolicy(
    { 'script-src': ["'self'", "'sha256-a='"], 'style-src': ["'sha256-b='"] },
    { 'script-src': ["'unsafe-inline'", 'https://sha.example'] },
  )
  expect(policy).toContain("script-src 'self' 'unsafe-inline' https://sha.example;")
  expect(policy).toContain("style-src 'sha256-b=';")
})

test('it opens no back door', () => {
  expect(contentPolicy({ 'img-src': ["'self'"] })).not.toMatch(/unsafe|\*/)
})
