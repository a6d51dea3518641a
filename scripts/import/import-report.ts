import type { Problem } from '../../lib/reading/problem.ts'
import type { FoundSeries } from './found-series.ts'
import type { ImportPlan } from './plan-import.ts'

/** What an import came to. */
export interface ImportReport {
  format: FoundSeries['format']
  /** False where something kept all of it from being written, and on a dry run. */
  wrote: boolean
  dryRun: boolean
  /** Posts found in the source; the other numbers add up to it. */
  found: number
  written: string[]
  unchanged: string[]
  kept: string[]
  leftOut: string[]
  failed: Problem[]
  conflicts: Problem[]
  pictures: ImportPlan['pictures']
  /** How often each kind of conversion was made. */
  converted: Record<string, number>
  /** At places of the source. */
  look: Problem[]
  /** What the check finds in the written files. */
  check: Problem[]
  ignored: Record<string, string[]>
  config: string[]
}

/** Gathers what an import came to. */
export function importReport(
  series: FoundSeries,
  plan: ImportPlan,
  { dryRun, config }: { dryRun: boolean; config: string[] },
): ImportReport {
  const stopped = series.failures.length > 0 || plan.conflicts.length > 0
  const converted: Record<string, number> = {}
  for (const change of plan.written.flatMap(({ changes }) => changes))
    converted[change] = (converted[change] ?? 0) + 1
  return {
    format: series.format,
    wrote: !stopped && !dryRun,
    dryRun,
    found: series.found,
    written: plan.written.map(({ path }) => path),
    unchanged: plan.unchanged.map(({ path }) => path),
    kept: plan.kept.map(({ path }) => path),
    leftOut: series.leftOut,
    failed: series.failures,
    conflicts: plan.conflicts,
    pictures: plan.pictures,
    converted,
    look: plan.written.flatMap(({ problems }) => problems),
    check: plan.problems,
    ignored: Object.fromEntries(Object.entries(series.ignored).filter(([, names]) => names.length > 0)),
    config,
  }
}
