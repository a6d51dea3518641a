import type { Outcome } from '../command/command.ts'

interface Report {
  vulnerabilities?: Record<string, Vulnerability>
  message?: string
  error?: { summary?: string; detail?: string }
}

interface Vulnerability {
  name: string
  severity: string
  range: string
  /** An advisory, or the name of the package it came in by. */
  via: (string | { title: string; url: string })[]
}

/**
 * Tells what `npm audit --json` found from a registry that did not answer.
 * @param output what it printed, whatever its exit code: that is 1 for both
 */
export function readAudit(output: string): Outcome {
  const { vulnerabilities, message, error } = parsed(output)
  if (vulnerabilities === undefined) {
    const why = message || error?.summary || output.trim().slice(0, 200) || 'npm printed nothing'
    const text = `Skipped: the registry does not answer “npm audit” (${why}).`
    return { code: 0, text, json: { answered: false, why } }
  }
  const found = Object.values(vulnerabilities)
  const grave = found.filter(({ severity }) => severity === 'high' || severity === 'critical')
  const lines = found.map(told)
  const text = found.length === 0 ? 'No vulnerability is known.' : lines.join('\n')
  return { code: grave.length > 0 ? 1 : 0, text, json: { answered: true, vulnerabilities: found } }
}

function parsed(output: string): Report {
  try {
    return JSON.parse(output) ?? {}
  } catch {
    return {}
  }
}

function told({ name, severity, range, via }: Vulnerability): string {
  const reasons = via.map((one) => (typeof one === 'string' ? `by ${one}` : `${one.title} ${one.url}`))
  return `${severity}  ${name} ${range}  ${reasons.join('; ')}`
}
