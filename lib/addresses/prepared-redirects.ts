import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../error-code.ts'
import { type PreparedRedirects, preparedRedirectsSchema } from './redirect.ts'

/** Where the preparation leaves the series' redirects, relative to the project. */
export const preparedRedirectsPath = '.content/redirects.json'

/** Reads the redirects that the preparation left; none where nothing was prepared yet. */
export function preparedRedirects(): PreparedRedirects {
  try {
    return preparedRedirectsSchema.parse(
      JSON.parse(readFileSync(join(process.cwd(), preparedRedirectsPath), 'utf8')),
    )
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { redirects: [], wildcards: [], promised: [] }
    throw error
  }
}
