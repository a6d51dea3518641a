import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { contentDir } from '../../lib/content-dir.ts'
import { newSiteDir } from '../../lib/new-site-dir.ts'
import { publicDir } from '../../lib/public-dir.ts'
import { site } from '../../lib/site.ts'
import { checkNames, deniedName } from '../anonymity/check-names.ts'
import { keepNamesOut } from '../anonymity/keep-names-out.ts'
import { readDenyList } from '../anonymity/read-deny-list.ts'
import { prepareCards } from '../cards/prepare-cards.ts'
import { publishCards } from '../cards/publish-cards.ts'
import { contentPreparation } from '../content/prepare-content.ts'
import { reportProblems } from '../content/report-problems.ts'
import { writeRevision } from '../content/write-revision.ts'
import { dropDamagedCache } from '../contentlayer/drop-damaged-cache.ts'
import { writeNginxFiles } from '../hosts/write-nginx-files.ts'
import { publishIcons } from '../icons/publish-icons.ts'
import { imagePreparation } from '../images/prepare-images.ts'
import { pruneImageCache } from '../images/prune-image-cache.ts'
import { publishImages } from '../images/publish-images.ts'
import { drawnSite } from '../publish/drawn-site.ts'
import { publishRedirects } from '../publish/publish-redirects.ts'
import { publishSite } from '../publish/publish-site.ts'
import { searchDocuments } from '../search/search-documents.ts'
import { writeSearchIndex } from '../search/write-search-index.ts'
import { atMost } from '../workers/at-most.ts'
import { compilePages, forgetDrawnPages } from './draw-pages.ts'
import { putInPlace } from './put-in-place.ts'
import { reportHeldBack } from './report-held-back.ts'
import { reportUnlisted } from './report-unlisted.ts'
import { runTool } from './run-tool.ts'

/**
 * Builds `out/` from CONTENT_DIR: check and prepare, Contentlayer, share cards, Next, publish, search index, and a search
 * for names that must not be published; prints how long each took. What stood in `out/` stays until the new site is whole.
 * @param signal ends what would run on where a step fails
 * @returns false where the content has errors, which are printed; nothing is built then
 * @throws Error where a step fails
 */
export async function buildSite(signal: AbortSignal): Promise<boolean> {
  const seconds: [string, number][] = []
  const timed = async <Result>(step: string, work: () => Promise<Result>): Promise<Result> => {
    const start = performance.now()
    const result = await work()
    seconds.push([step, (performance.now() - start) / 1000])
    return result
  }
  const denied = await readDenyList()
  const prepareImages = imagePreparation({ contentDir, publicDir })
  const { problems, content, revision } = await timed('check', contentPreparation(contentDir))
  const images = await timed('images', () => prepareImages(content))
  const names = await checkNames(denied, { contentDir, publicDir })
  // What an earlier build left may hold the name as well.
  if (names.some(({ rule }) => rule === deniedName)) await rm('out', { recursive: true, force: true })
  if (reportProblems([...problems, ...images.problems, ...names], contentDir) > 0) return false
  const forgotten = await forgetDrawnPages()
  // The code names this file; nothing asks for the data that it stands for before that is there.
  await writeRevision(revision, [])
  const drawPages = compilePages(signal)
  await timed('contentlayer', async () => {
    await dropDamagedCache()
    await runTool('Contentlayer', 'scripts/contentlayer/generate.mjs')
  })
  // Only now is there data behind the gate.
  const { seriesCards } = await import('../../lib/cards/series-cards.ts')
  const { keptPages } = await import('../kept/kept-pages.ts')
  // Cards are drawn by other processes; this one finds the pages meanwhile.
  const [cards, kept] = await Promise.all([
    timed('cards', () => prepareCards(seriesCards())),
    timed('kept', keptPages),
  ])
  const { series } = await import('../../lib/series/series.ts')
  const documents = searchDocuments(series(), site.basePath)
  await rm(newSiteDir, { recursive: true, force: true })
  await mkdir(newSiteDir, { recursive: true })
  const readPages = async () => {
    await atMost(8, documents.missing(), async (path) => {
      const file = join(newSiteDir, `${decodeURIComponent(path)}.html`)
      // It is still to be drawn; or its hour came while the site was being built, and the next build has its page.
      const page = await readFile(file, 'utf8').catch(() => '')
      if (page) documents.add(path, page)
    })
  }
  const writeFiles = () =>
    timed('files', () => runTool('Feeds and data', 'scripts/publish/site-files.mjs', [newSiteDir]))
  // Where every page has to be drawn, all cores are at work, and memory is at its fullest.
  const meanwhile = kept.count > 0
  await Promise.all([
    timed('next', drawPages),
    meanwhile && writeFiles(),
    meanwhile && timed('place', () => kept.place(newSiteDir).then(readPages)),
  ])
  const indexPages = async () => {
    await readPages()
    await writeSearchIndex(newSiteDir, documents.all(), site.locale)
  }
  const addFiles = async () => {
    await kept.settle(newSiteDir)
    await publishImages(newSiteDir)
    await pruneImageCache()
    await publishCards(newSiteDir, cards)
    await publishIcons(newSiteDir)
  }
  const publish = async () => {
    await timed('publish', async () => publishSite(await drawnSite(), newSiteDir))
    await timed('search', () => Promise.all([indexPages(), addFiles()]))
  }
  await Promise.all([publish(), meanwhile || writeFiles()])
  if (site.admin) {
    // Its tools take a quarter of a second to load.
    const { publishAdmin } = await import('../admin/publish-admin.ts')
    await publishAdmin(newSiteDir, site, { contentDir, readings: content.readings })
  }
  // After all else: an old address never takes the place of a file that stands by now.
  await publishRedirects(newSiteDir, contentDir)
  await writeNginxFiles()
  const named = await timed('names', () => keepNamesOut(newSiteDir, denied, 'out'))
  await forgotten()
  await putInPlace(newSiteDir, 'out')
  if (named) console.log(`\n${named}`)
  reportHeldBack(content)
  await reportUnlisted(contentDir, content)
  console.log(`\nBuilt out/  ${seconds.map(([step, time]) => `${step} ${time.toFixed(1)} s`).join(' · ')}`)
  return true
}
