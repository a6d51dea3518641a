import { contentDir } from '../../lib/content-dir.ts'
import { contentPreparation } from '../content/prepare-content.ts'
import { reportProblems } from '../content/report-problems.ts'
import { writeRevision } from '../content/write-revision.ts'
import { publishSite } from '../publish/publish-site.ts'
import { contentlayer, next, runTool } from './run-tool.ts'

/**
 * Builds `out/` from CONTENT_DIR: check and prepare, Contentlayer, Next, publish; prints how long each took.
 * @returns false where the content has errors, which are printed; nothing is built then
 * @throws Error where a step fails
 */
export async function buildSite(): Promise<boolean> {
  const seconds: [string, number][] = []
  const timed = async <Result>(step: string, work: () => Promise<Result>): Promise<Result> => {
    const start = performance.now()
    const result = await work()
    seconds.push([step, (performance.now() - start) / 1000])
    return result
  }
  const { problems, revision } = await timed('check', contentPreparation(contentDir))
  if (reportProblems(problems, contentDir) > 0) return false
  await timed('contentlayer', () => runTool(contentlayer, ['build']))
  await writeRevision(revision, [])
  await timed('next', () => runTool(next, ['build']))
  await timed('publish', () => publishSite('out'))
  console.log(`\nBuilt out/  ${seconds.map(([step, time]) => `${step} ${time.toFixed(1)} s`).join(' · ')}`)
  return true
}
