import { describe, expect, it } from 'vitest'
import { readAudit } from '../../../scripts/audit/read-audit.ts'

const advisory = { title: 'Reads what it should not', url: 'https://example.org/advisory' }

describe('what npm audit prints', () => {
  it('is a failure where something grave is known, with what it is and how it came in', () => {
    const { code, text } = report({
      a: { name: 'a', severity: 'high', range: '<1.2.3', via: [advisory] },
      b: { name: 'b', severity: 'moderate', range: '*', via: ['a'] },
    })
    expect(code).toBe(1)
    expect(text).toContain('a <1.2.3')
    expect(text).toContain(advisory.url)
    expect(text).toMatch(/b \*.*a/)
  })

  it.each(['high', 'critical'])('fails for what is %s', (severity) => {
    expect(report({ a: { name: 'a', severity, range: '*', via: [] } }).code).toBe(1)
  })

  it.each(['moderate', 'low'])('is told, and no failure, where it is %s', (severity) => {
    const { code, text } = report({ a: { name: 'a', severity, range: '*', via: [advisory] } })
    expect(code).toBe(0)
    expect(text).toContain(advisory.title)
  })

  it('is good where nothing is known', () => {
    expect(report({})).toMatchObject({ code: 0, json: { answered: true } })
  })

  it.each([
    ['an answer that is none', JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 }), /405/],
    ['an error', JSON.stringify({ error: { summary: 'ENOTFOUND', detail: '' } }), /ENOTFOUND/],
    ['a page', '<html>Bad Gateway</html>', /Bad Gateway/],
    ['nothing', '', /nothing/],
    ['null', 'null', /null/],
  ])('is skipped, and says why, for %s', (_, output, why) => {
    const { code, text, json } = readAudit(output)
    expect(code).toBe(0)
    expect(text).toMatch(/^Skipped/)
    expect(text).toMatch(why)
    expect(json).toMatchObject({ answered: false })
  })
})

function report(vulnerabilities: Record<string, unknown>) {
  return readAudit(JSON.stringify({ auditReportVersion: 2, vulnerabilities }))
}
