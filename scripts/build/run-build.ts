import { buildSite } from './build-site.ts'
import { explainFailure } from './explain-failure.ts'
import { lockProject } from './lock-project.ts'
import { bringBack } from './put-in-place.ts'

/**
 * Builds the site alone in its folder, and prints why it could not, if so; `out/` is then as it was.
 * @returns whether it was built
 */
export async function runBuild(): Promise<boolean> {
  try {
    const release = lockProject('npm run build')
    const ending = new AbortController()
    try {
      bringBack('out')
      return await buildSite(ending.signal)
    } finally {
      ending.abort()
      release()
    }
  } catch (error) {
    console.error(`\n${explainFailure(error)}`)
    return false
  }
}
