import { execFileSync } from 'node:child_process'

/** Resident memory of a process and all below it, in MB; 0 where there is no `ps` (Windows). */
export function treeMemory(root: number): number {
  let table: string
  try {
    table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  } catch {
    return 0
  }
  const processes = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number])
  const family = new Set([root])
  // A child may stand before its parent in the table.
  for (let grown = true; grown; ) {
    const before = family.size
    for (const [pid, parent] of processes) if (family.has(parent)) family.add(pid)
    grown = family.size > before
  }
  return processes.reduce((sum, [pid, , rss]) => sum + (family.has(pid) ? rss / 1024 : 0), 0)
}
