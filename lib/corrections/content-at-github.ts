import { relative } from 'node:path'
import type { SiteConfig } from '../site-config.ts'

/**
 * Finds the address at GitHub of the folder that a site's interviews are read from.
 * @param projectDir absolute path of the project
 * @param contentDir CONTENT_DIR as an absolute path
 * @returns undefined where no repository is named, or the folder stands outside the project and so outside of it
 * @throws Error where the named repository is none of GitHub's
 */
export function contentAtGithub(
  { repository, branch = 'main', repositoryFolder = '' }: RepositoryConfig,
  projectDir: string,
  contentDir: string,
): string | undefined {
  if (!repository) return undefined
  const [, root] = /^(https:\/\/github\.com\/[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(repository) ?? []
  if (root === undefined) {
    throw new Error(
      `site.config.ts: repository is “${repository}”, but has to be the address of a repository at GitHub, as in https://github.com/owner/name.`,
    )
  }
  const inProject = relative(projectDir, contentDir).replaceAll('\\', '/')
  if (/^\.\.(?:\/|$)|^[a-z]:/i.test(inProject)) return undefined
  const parts = `${branch}/${repositoryFolder}/${inProject}`.split('/').filter(Boolean)
  return [root, 'blob', ...parts.map(encodeURIComponent)].join('/')
}

type RepositoryConfig = Pick<SiteConfig, 'repository' | 'branch' | 'repositoryFolder'>
