import { slugFromPath } from '../reading/slug-from-path.ts'
import { routes } from '../routes.ts'

/** The address of an interview's page, where the editor names one by its file; any other path as it is. */
export function publicPath(path: string): string {
  const byFile = routes.adminInterview('')
  if (!path.startsWith(byFile)) return path
  return decodeURIComponent(routes.interview(slugFromPath(`${path.slice(byFile.length)}.md`)))
}
