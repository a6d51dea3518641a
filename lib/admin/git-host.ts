import type { SiteConfig } from '../site-config.ts'

/** The repository on GitHub, or on a GitHub Enterprise Server, that the editor commits to. */
export interface GitHost {
  /** “owner/name”. */
  repo: string
  /** Undefined for the repository's own main branch. */
  branch: string | undefined
  /** Where its API answers, without a trailing slash. */
  api: string
}

/**
 * Finds the repository in the configuration, else in what Vercel says of the commit it builds.
 * @returns undefined where neither knows one, or it is at another host than GitHub
 */
export function gitHost(
  { repository, admin }: Pick<SiteConfig, 'repository' | 'admin'>,
  environment: Record<string, string | undefined>,
): GitHost | undefined {
  const address = repository ?? ofVercel(environment)
  const [, origin = '', repo] = /^(https?:\/\/[^/]+)\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(address ?? '') ?? []
  if (!repo) return undefined
  const branch = admin?.branch ?? (repository ? undefined : environment.VERCEL_GIT_COMMIT_REF)
  if (origin === 'https://github.com') return { repo, branch, api: 'https://api.github.com' }
  return admin?.enterpriseServer ? { repo, branch, api: `${origin}/api/v3` } : undefined
}

function ofVercel(environment: Record<string, string | undefined>): string | undefined {
  const {
    VERCEL_GIT_PROVIDER: provider,
    VERCEL_GIT_REPO_OWNER: owner,
    VERCEL_GIT_REPO_SLUG: name,
  } = environment
  return provider === 'github' && owner && name ? `https://github.com/${owner}/${name}` : undefined
}
