import { z } from 'zod'

const placeSchema = z.object({
  path: z.string().describe('The file in which it stands, below CONTENT_DIR'),
  written: z.string().describe('As it stands there'),
})

/** One old path, and where it leads now. */
export const redirectSchema = placeSchema.extend({
  from: z.string().describe('Decoded, with the `.html` or last slash it was written with'),
  to: z
    .string()
    .describe('Percent-encoded: a path of this site with its fragment, or another site’s address'),
  byWildcard: z.boolean().optional().describe('One of the wildcards stands for it as well'),
})

/** A whole permalink style as one rule, for hosts that know such rules. */
export const wildcardSchema = z.object({
  source: z.string().describe('In the form of Next’s redirects()'),
  to: z.string().describe('A path of this site with one parameter of the source'),
})

/** What the preparation leaves for the framework’s configuration and for the publish step. */
export const preparedRedirectsSchema = z.object({
  redirects: z.array(redirectSchema),
  wildcards: z.array(wildcardSchema),
  /** Old and live paths that must answer, and that only the built site can tell of. */
  promised: z.array(placeSchema),
})

export type Redirect = z.infer<typeof redirectSchema>
export type Wildcard = z.infer<typeof wildcardSchema>
export type PreparedRedirects = z.infer<typeof preparedRedirectsSchema>
