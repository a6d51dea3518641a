import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { redirectPage } from '../../lib/addresses/redirect-page.ts'
import { adminPage } from '../../lib/admin/admin-page.ts'
import { adminPolicy } from '../../lib/admin/admin-policy.ts'
import { gitHost } from '../../lib/admin/git-host.ts'
import type { Reading } from '../../lib/reading/read-interview.ts'
import { sourceFile } from '../../lib/reading/source-file.ts'
import { routes } from '../../lib/routes.ts'
import type { SiteConfig } from '../../lib/site-config.ts'
import { adminStrings } from '../../lib/strings/admin-strings.ts'
import { strings } from '../../lib/strings/strings.ts'
import { adminDataOf } from './admin-data-of.ts'
import { bundleAdmin, packageAssets } from './bundle-admin.ts'
import { siteStyles } from './site-styles.ts'

/**
 * Writes the editor in the browser: its page, what the page loads, and for each interview a page that leads on to it,
 * by its file's name. Nothing else of the site knows of them.
 * @param out folder of the whole site
 * @param content what has been read of the series
 * @param published interviews whose pages stand in this site
 */
export async function writeAdmin(
  out: string,
  site: SiteConfig,
  { contentDir, readings }: { contentDir: string; readings: Pick<Reading, 'interview'>[] },
  published: { slug: string; sourcePath: string }[] = [],
): Promise<void> {
  const folder = join(out, routes.admin().slice(1))
  await mkdir(join(folder, 'assets'), { recursive: true })
  const host = gitHost(site, process.env)
  const dataAddress = `${routes.admin()}/data.json`
  const [{ script, style }, previewStyle, sets] = await Promise.all([
    bundleAdmin(folder, dataAddress),
    writeHashed(folder, 'site', 'css', await siteStyles()),
    readFile(join(contentDir, 'question-sets.yml'), 'utf8').catch(() => undefined),
  ])
  const setsFile = sets === undefined ? undefined : sourceFile('question-sets.yml', sets)
  const data = adminDataOf(site, { host, contentDir, readings, setsFile, previewStyle })
  await writeFile(join(out, dataAddress), JSON.stringify(data))
  const t = adminStrings(site.locale)
  const page = { title: t.title(site.name), lang: site.locale, policy: adminPolicy(host?.api), script, style }
  await writeFile(`${folder}.html`, adminPage({ ...page, icon: routes.icon() }, t))
  for (const name of await readdir(packageAssets))
    if (/\.(?:woff2|txt)$/.test(name)) await copyFile(join(packageAssets, name), join(folder, 'assets', name))
  await leadOn(out, site, published)
}

async function leadOn(out: string, site: SiteConfig, published: { slug: string; sourcePath: string }[]) {
  const t = strings(site.locale)
  for (const { slug, sourcePath } of published) {
    const name = sourcePath.split('/').at(-1)?.replace(/\.md$/, '') ?? slug
    const file = `${join(out, routes.adminInterview(name).slice(1))}.html`
    await mkdir(join(file, '..'), { recursive: true })
    await writeFile(file, redirectPage(routes.interview(slug), site, t))
  }
}

/** @returns its address */
async function writeHashed(folder: string, name: string, extension: string, text: string): Promise<string> {
  const file = `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.${extension}`
  await writeFile(join(folder, file), text)
  return `${routes.admin()}/${file}`
}
