import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'

/** The site's style sheet as its pages have it before each takes its part: for the preview of what is being written. */
export async function siteStyles(): Promise<string> {
  const from = fileURLToPath(new URL('../../app/globals.css', import.meta.url))
  const { css } = await postcss([tailwind({ optimize: { minify: true } })]).process(
    await readFile(from, 'utf8'),
    { from },
  )
  return css
}
