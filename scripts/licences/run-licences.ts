import type { Outcome } from '../command/command.ts'
import { type LicensedPackage, type LockFile, licencesOf } from './licences-of.ts'

/** Lists the licences of a lock file; an outcome of 1 names each package whose licence is not allowed. */
export function runLicences(lockFile: LockFile): Outcome {
  const packages = licencesOf(lockFile)
  const refused = packages.filter(({ allowed }) => !allowed)
  const text = [...byLicence(packages), '', ...(refused.length > 0 ? refused.map(refusal) : [allGood])]
  return { code: refused.length > 0 ? 1 : 0, text: text.join('\n'), json: packages }
}

const allGood = 'Each of these licences is allowed (scripts/licences/allowed-licences.ts).'

/** A line a licence, the most used first: `MIT (538): ajv 8.20.0, …`. */
function byLicence(packages: LicensedPackage[]): string[] {
  const groups = new Map<string, string[]>()
  for (const { name, version, licence } of packages)
    groups.set(licence, [...(groups.get(licence) ?? []), `${name} ${version}`])
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([licence, group]) => `${licence || 'none'} (${group.length}): ${group.join(', ')}`)
}

function refusal({ name, version, licence }: LicensedPackage): string {
  const found = licence === '' ? 'says nothing of its licence' : `is under “${licence}”, which is not allowed`
  return `${name} ${version}  ${found}.  → Use another package, or give the reason in scripts/licences/allowed-licences.ts.`
}
