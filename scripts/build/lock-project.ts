import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorCode } from '../../lib/error-code.ts'

/**
 * Keeps others from building or serving the project while this process does: they would write into the same folders. What
 * a process left that is dead by now is taken over.
 * @param work what this process does, as its command is called
 * @returns gives the project free again; so does the end of the process
 * @throws Error naming the process that is at work
 */
export function lockProject(work: string, lock = lockPath): () => void {
  mkdirSync(dirname(lock), { recursive: true })
  const own = JSON.stringify({ work, pid: process.pid, started: startOf(process.pid) })
  const mine = `${lock}.${process.pid}`
  writeFileSync(mine, own)
  try {
    while (!tryToPlace(mine, lock)) {
      const there = read(lock)
      if (there === undefined) continue
      const holder = livingHolder(there)
      if (holder) throw new Error(atWork(holder, lock))
      takeAway(lock, there, mine)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  const release = () => {
    if (read(lock) === own) rmSync(lock, { force: true })
  }
  process.once('exit', release)
  return release
}

/** Beside what it guards. */
const lockPath = '.content/lock'

interface Holder {
  work: string
  pid: number
  /** Tells this process from a later one of the same number. */
  started: string
}

/** A link is made whole or not at all, and never over another one. Some disks know none, and have to do without. */
function tryToPlace(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
  }
  try {
    writeFileSync(lock, readFileSync(mine), { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * Removes a lock that nobody holds. Only who has a lock of its own on that may: of two that find the same dead lock, the
 * slower would else remove what the faster has put in its place.
 */
function takeAway(lock: string, dead: string, mine: string): void {
  const taking = `${lock}.taking`
  if (!tryToPlace(mine, taking)) {
    const there = read(taking)
    // Whoever took it was killed within the few lines that follow, or had no room on the disk.
    if (there !== undefined && !livingHolder(there)) rmSync(taking, { force: true })
    return
  }
  try {
    if (read(lock) === dead) rmSync(lock, { force: true })
  } finally {
    rmSync(taking, { force: true })
  }
}

function atWork({ work, pid }: Holder, lock: string): string {
  return `“${work}” is at work in this folder (process ${pid}).  → Wait for its end, or end it; if there is no such program any more, remove ${lock}.`
}

/** Who holds a lock of this text and is still at work. */
function livingHolder(text: string): Holder | undefined {
  const holder = holderOf(text)
  return holder && isAlive(holder) ? holder : undefined
}

function holderOf(text: string): Holder | undefined {
  try {
    const { work, pid, started } = JSON.parse(text)
    return Number.isInteger(pid) && pid > 0
      ? { work: String(work), pid, started: String(started) }
      : undefined
  } catch {
    // Cut off by a full disk: nobody holds it.
    return undefined
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Somebody else's process is one, too.
    if (errorCode(error) !== 'EPERM') return false
  }
  return started === startOf(pid)
}

/**
 * When a process began, in clock ticks since the machine's start; empty where the system does not tell, and for one that
 * has ended without anybody asking how. See proc_pid_stat(5), fields 3 and 22.
 */
function startOf(pid: number): string {
  const stat = read(`/proc/${pid}/stat`)
  // The name of the program, in parentheses, may hold spaces.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
  return /^[ZX]$/.test(fields[0] ?? '') ? '' : (fields[19] ?? '')
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
