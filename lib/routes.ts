/** Every address of the site, in one place. Paths begin with `/` and have no trailing slash. */
export const routes = {
  home: (page = 1) => paged('/', page),
  interview: (slug: string, anchor?: string) =>
    `/interviews/${encodeURIComponent(slug)}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`,
  categories: () => '/categories',
  category: (slug: string, page = 1) => paged(`/categories/${encodeURIComponent(slug)}`, page),
  about: () => '/about',
  /** The mark on the browser's tab; the file stands in public/. */
  icon: () => '/icon.svg',
  /** The same as a square PNG of a size in pixels, for home screens. */
  pngIcon: (size: number) => `/icons/${size}.png`,
  manifest: () => '/manifest.webmanifest',
  search: () => '/search',
  /** The picture that stands for a page where its address is shared: an interview's, or `index` for all others. */
  card: (name: string) => `/og/${encodeURIComponent(name)}.png`,
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
