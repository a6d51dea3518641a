// Runs before start, test, dev and build: makes sure that the packages of package-lock.json are installed.
// Plain JavaScript without dependencies, and only old syntax up to the version check, because it has to run
// on whatever Node is there, with nothing installed yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST_NODE = [20, 19]
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const stampFile = path.join(root, 'node_modules', '.setup-stamp')

refuseOldNode()
setup()

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  fail(
    `This project needs Node.js ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.\n` +
      'Install a newer one from https://nodejs.org, then run the same command again.',
  )
}

function setup() {
  const lockFile = read('package-lock.json')
  if (lockFile === undefined)
    fail('package-lock.json is missing: bring it back with "git checkout package-lock.json".')
  // Native packages differ by platform and by Node's major version, so a copied folder is not good either.
  const machine = `node ${process.versions.node.split('.')[0]} ${process.platform} ${process.arch}`
  const wanted = `${createHash('sha256').update(lockFile).digest('hex')} ${machine}\n`
  const stamp = read('node_modules/.setup-stamp')
  if (stamp === wanted) return

  // "npm install" by hand (or by the deployment) already did the work: only the stamp is missing or old.
  const sameMachine = stamp === undefined || stamp.endsWith(` ${machine}\n`)
  if (!(sameMachine && isInstalled(lockFile))) install()
  try {
    writeFileSync(stampFile, wanted)
  } catch (error) {
    // The stamp saves half a second the next time; a folder that can only be read does without.
    if (!['EROFS', 'EACCES', 'ENOSPC'].includes(error.code)) throw error
  }
}

/** npm writes node_modules/.package-lock.json last, so it is absent after an interrupted "npm ci". */
function isInstalled(lockFile) {
  const installedFile = read('node_modules/.package-lock.json')
  if (installedFile === undefined) return false
  const wanted = JSON.parse(lockFile).packages
  const installed = JSON.parse(installedFile).packages
  const agrees = (name) => {
    // Packages for other platforms are optional, and rightly absent.
    if (!(name in installed)) return name === '' || wanted[name].optional === true
    const { version, integrity } = wanted[name]
    return installed[name].version === version && (!integrity || installed[name].integrity === integrity)
  }
  return Object.keys(wanted).every(agrees) && Object.keys(installed).every((name) => name in wanted)
}

function install() {
  console.log('Installing the packages of package-lock.json (npm ci) …')
  rmSync(stampFile, { force: true })
  // The build needs development packages too, which NODE_ENV=production would leave out. No package has to run a
  // script of its own to be installed: docs/dependencies.md.
  const parameters = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ]
  const npm = process.env.npm_execpath || ''
  // Through npm's own file where it is known: Windows starts npm.cmd only through a shell.
  const result = /npm-cli\.js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...parameters], { cwd: root, stdio: 'inherit' })
    : spawnSync(['npm', ...parameters].join(' '), { cwd: root, stdio: 'inherit', shell: true })
  if (result.status === 0) return
  fail(
    'The packages could not be installed: see the message of npm above.\n' +
      'Check the connection to the npm registry, then run the same command again.',
  )
}

function read(name) {
  try {
    return readFileSync(path.join(root, name), 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
