import { legalText } from './legal-text.ts'

/** Writes data as a JSON file that every reader of JSON takes, whatever its texts hold. */
export function jsonFile(data: unknown): string {
  return `${JSON.stringify(data, (_, value) => (typeof value === 'string' ? legalText(value) : value))}\n`
}
