import type { Comments } from './third-parties.ts'

/** Where the discussions behind the comments stand at GitHub. */
export function giscusDiscussions({ repo }: Pick<Comments, 'repo'>): string {
  return `https://github.com/${repo}/discussions`
}
