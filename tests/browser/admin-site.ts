import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { checkContent } from '../../lib/checking/check-content.ts'
import { responseHeaders } from '../../lib/security/response-headers.ts'
import { writeAdmin } from '../../scripts/admin/write-admin.ts'
import { readContentFiles } from '../../scripts/content/read-content-files.ts'
import { startServer } from '../../scripts/serve/start-server.ts'
import siteConfig from '../../site.config.ts'
import { type FakeGithub, startFakeGithub, token } from './fake-github.ts'

export interface AdminSite {
  /** Address of the editor's page. */
  url: string
  github: FakeGithub
  close(): Promise<void>
}

/**
 * The editor as a build makes it of this project's content, served with the headers it is deployed with, and a host
 * on loopback that holds the same content.
 * @param more files that the host has besides
 * @param withHost whether the site knows its repository
 * @param withProxy whether one can sign in by an OAuth proxy
 */
export async function startAdminSite(
  more: Record<string, string> = {},
  { withHost = true, withProxy = false }: { withHost?: boolean; withProxy?: boolean } = {},
): Promise<AdminSite> {
  const github = await startFakeGithub(await contentWith(more))
  const out = await mkdtemp(join(tmpdir(), 'admin-'))
  await cp('public', out, { recursive: true })
  const { readings } = checkContent((await readContentFiles('content')).files, siteConfig)
  const repository = withHost ? github.repository : undefined
  const published = readings.flatMap(({ interview }) => interview ?? [])
  const proxy = withProxy && { oauthProxy: new URL(github.repository).origin }
  const admin = { enterpriseServer: true, ...proxy }
  const site = { ...siteConfig, repository, admin }
  await writeAdmin(out, site, { contentDir: 'content', readings }, published)
  const server = await startServer({ port: 0, directory: out, headers: responseHeaders({ admin: true }) })
  return {
    url: `${server.url}/admin`,
    github,
    close: async () => {
      await Promise.all([server.close(), github.close()])
      await rm(out, { recursive: true, force: true })
    },
  }
}

/** Opens the editor and signs in with the token that the host knows. */
export async function signIn(page: Page, { url }: AdminSite): Promise<void> {
  await page.goto(url)
  await page.getByRole('button', { name: 'Sign In Using Access Token' }).click()
  await page.getByRole('textbox').fill(token)
  await page.getByRole('textbox').press('Enter')
  await expect(page.getByText('Bicycle Mechanic')).toBeVisible({ timeout: 20_000 })
}

async function contentWith(more: Record<string, string>): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const entry of await readdir('content', { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).replaceAll('\\', '/')
    if (entry.isFile()) files.set(path, await readFile(path))
  }
  for (const [path, text] of Object.entries(more)) files.set(path, Buffer.from(text))
  return files
}
