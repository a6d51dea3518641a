import { allowedLicences, licencesReadByHand } from './allowed-licences.ts'
import { allows } from './allows.ts'

/** A package of the lock file, whatever the platform it is for. */
export interface LicensedPackage {
  name: string
  version: string
  /** An expression of SPDX; empty where none is known. */
  licence: string
  allowed: boolean
}

/** What matters here of `package-lock.json`. */
export interface LockFile {
  packages: Record<string, { name?: string; version?: string; license?: string }>
}

/** Every package of a lock file with its licence, each version once, by name. */
export function licencesOf({ packages }: LockFile): LicensedPackage[] {
  const names = new Set(Object.keys(allowedLicences))
  const found = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => {
      const { name = path.replace(/^.*node_modules\//, ''), version = '', license } = entry
      const licence = license ?? licencesReadByHand[`${name}@${version}`] ?? ''
      return { name, version, licence, allowed: allows(licence, names) }
    })
  const once = new Map(found.map((one) => [`${one.name}@${one.version}`, one]))
  return [...once.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}
