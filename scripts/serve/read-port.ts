/** The port of the environment variable PORT, 3000 where it is not set; 0 asks the system for a free one. */
export function readPort(value: string | undefined): number {
  if (value === undefined || value.trim() === '') return 3000
  const port = Number(value)
  if (/^\d+$/.test(value.trim()) && port <= 65_535) return port
  throw new Error(`PORT must be a whole number from 0 to 65535, but it is "${value}".`)
}
