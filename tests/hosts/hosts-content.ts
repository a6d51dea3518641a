import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { projectRoot } from '../../scripts/copy/copy-project.ts'

/**
 * Writes the samples with what only some series have: old addresses of every form, and a picture of the editor's own.
 * @returns the content folder's absolute path
 */
export async function hostsContent(): Promise<string> {
  const content = path.join(projectRoot, '.builds/hosts-content')
  rmSync(content, { recursive: true, force: true })
  cpSync(path.join(projectRoot, 'content'), content, { recursive: true })
  const interview = path.join(content, 'interviews/bread-baker.md')
  const more = 'cover: oven.jpg\ncoverAlt: An oven\naliases: [/interviews/baker, /Old/Baker/, /パン屋]\n'
  writeFileSync(interview, readFileSync(interview, 'utf8').replace(/^---\n/, `---\n${more}`))
  await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#a63' } })
    .jpeg()
    .toFile(path.join(content, 'interviews/oven.jpg'))
  writeFileSync(
    path.join(content, 'redirects.yml'),
    [
      '/:year/:month/:day/:title.html: /interviews/:title',
      '/tag/:name/: /categories/:name',
      '/imprint.html: /about#main',
      '/shop: https://example.org/shop?a=1',
    ].join('\n'),
  )
  return content
}
