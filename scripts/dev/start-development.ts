import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { preparedRedirects } from '../../lib/addresses/prepared-redirects.ts'
import { redirectRules } from '../../lib/addresses/redirect-rules.ts'
import { publicDir } from '../../lib/public-dir.ts'
import { site } from '../../lib/site.ts'
import { serveAdmin } from '../admin/serve-admin.ts'
import { contentlayer, next, toolEnvironment, toolPath } from '../build/run-tool.ts'
import { cardsEnvironment } from '../cards/cards-environment.ts'
import { contentPreparation } from '../content/prepare-content.ts'
import { reportProblems } from '../content/report-problems.ts'
import { writeRevision } from '../content/write-revision.ts'
import { dropDamagedCache } from '../contentlayer/drop-damaged-cache.ts'
import { imagePreparation } from '../images/prepare-images.ts'
import { watchFolder } from './watch-folder.ts'

/**
 * Runs Contentlayer and Next's development server, and prepares the content again whenever a file of it changes.
 * What is wrong stands in the terminal and at the head of every page; the page keeps its last sound text.
 * @throws Error where the content folder is missing
 */
export async function startDevelopment(contentDir: string, port: string): Promise<void> {
  const prepare = contentPreparation(contentDir, { keepGoing: true })
  const prepareImages = imagePreparation({ contentDir, publicDir })
  let latest = await prepare()
  let images = await prepareImages(latest.content)
  const problems = () => [...latest.problems, ...images.problems]
  const note = () => writeRevision(`${latest.revision} ${images.revision}`, problems())
  reportProblems(problems(), contentDir)
  if (site.admin)
    process.env.ADMIN_PORT = String(await serveAdmin(site, { contentDir, readings: latest.content.readings }))

  // While writing, Next's server draws the share cards.
  const environment = await cardsEnvironment()
  let generated: string | undefined
  let server: ChildProcess | undefined
  let served = ''
  let restarting = false
  await dropDamagedCache()
  const layer = spawn(process.execPath, [toolPath(contentlayer), 'dev'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: toolEnvironment(),
  })
  // Contentlayer says so when its data is whole on the disk; nothing may look at it before.
  createInterface({ input: layer.stdout }).on('line', async (line) => {
    if (!line.startsWith('Generated')) return
    generated = latest.revision
    await note()
    if (server || restarting) return
    served = rules()
    server = startServer(port, environment)
  })
  endTogether(layer, () => server)

  // Next reads its configuration once; a renamed interview's old address must answer all the same.
  const restartForRedirects = async () => {
    if (!server || restarting || rules() === served) return
    console.log('The redirects have changed: the server starts again.')
    restarting = true
    const ending = server
    server = undefined
    const ended = once(ending, 'exit')
    ending.kill()
    await ended
    served = rules()
    server = startServer(port, environment)
    restarting = false
  }

  const again = async () => {
    const before = { said: JSON.stringify(problems()), images: images.revision }
    try {
      latest = await prepare()
      images = await prepareImages(latest.content)
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
    const said = JSON.stringify(problems()) !== before.said
    if (said) reportProblems(problems(), contentDir)
    // Nothing for Contentlayer to notice, but the page must show or drop its mistakes and pictures.
    if (generated === latest.revision && (said || images.revision !== before.images)) await note()
    await restartForRedirects()
  }
  await watchFolder(contentDir, again, [publicDir])
}

/** What the server would be told of old addresses now. */
function rules(): string {
  return JSON.stringify(redirectRules(preparedRedirects()))
}

function startServer(port: string, environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [toolPath(next), 'dev', '--port', port], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
}

/** One of the two alone is of no use: when either ends, or this process is told to, all end. */
function endTogether(layer: ChildProcess, server: () => ChildProcess | undefined): void {
  let ending = false
  const end = async (code: number) => {
    if (ending) return
    ending = true
    // Whoever waits for this process may start the next at once: the port must be free by then.
    const children = [layer, server()].filter((child) => child !== undefined && child.exitCode === null)
    const ended = Promise.all(children.map((child) => child && once(child, 'exit')))
    for (const child of children) child?.kill()
    await Promise.race([ended, setTimeout(patienceMs)])
    process.exit(code)
  }
  layer.on('exit', (code) => end(code ?? 1))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(0))
  setInterval(() => {
    const ended = server()?.exitCode
    if (ended !== undefined && ended !== null) end(ended)
  }, 500).unref()
}

/** How long the two may take to end. */
const patienceMs = 5000
