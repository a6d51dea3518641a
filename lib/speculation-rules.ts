/**
 * Lets browsers that can prepare a page of this site once a reader points at the link to it. Not files such as
 * feeds and pictures, and not links within the page, which would prepare the page one is on. Both lists, although a page
 * that is prerendered is fetched first: some browsers know only the one, and others will not prerender when short of
 * memory or power. The second costs 10 bytes once compressed.
 * @param basePath the folder of its domain that the site stands in: what else stands there is not to be fetched
 */
export function speculationRules(basePath: string): string {
  return JSON.stringify({ prefetch: [pages(basePath)], prerender: [pages(basePath)] })
}

function pages(basePath: string) {
  return {
    where: {
      and: [
        { href_matches: `${basePath}/*` },
        { not: { href_matches: `${basePath}/*.*` } },
        { not: { selector_matches: '[href^="#"]' } },
      ],
    },
    eagerness: 'moderate',
  }
}
