/** Every address of the site, in one place. Paths begin with `/` and have no trailing slash. */
export const routes = {
  home: (page = 1) => paged('/', page),
  interview: (slug: string, anchor?: string) =>
    `/interviews/${encodeURIComponent(slug)}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`,
  categories: () => '/categories',
  category: (slug: string, page = 1) => paged(`/categories/${encodeURIComponent(slug)}`, page),
  about: () => '/about',
  /** All takeaways of the series. */
  tldr: (page = 1) => paged('/tldr', page),
  people: (page = 1) => paged('/people', page),
  person: (slug: string, page = 1) => paged(`/people/${encodeURIComponent(slug)}`, page),
  /** Every number in order; a year's interviews stand below it, so that neither can ever take the other's address. */
  archive: (page = 1) => paged('/archive', page),
  archiveYear: (year: string, page = 1) => paged(`/archive/${year}`, page),
  random: () => '/random',
  /** The slugs that `random` chooses from. */
  randomSlugs: () => '/random.json',
  /** The mark on the browser's tab; the file stands in public/. */
  icon: () => '/icon.svg',
  /** A prepared picture's file. */
  image: (name: string) => `/images/${name}`,
}

/** The absolute form of a path, for canonical links, feeds and cards. */
export function absoluteUrl(siteUrl: string, path: string): string {
  return path === '/' ? `${siteUrl}/` : `${siteUrl}${path}`
}

function paged(path: string, page: number): string {
  return page === 1 ? path : `${path === '/' ? '' : path}/page/${page}`
}
