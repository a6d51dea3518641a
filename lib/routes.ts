/** Every address of the site, in one place. Paths begin with `/` and have no trailing slash. */
export const routes = {
  home: (page = 1) => paged('/', page),
  interview: (slug: string, anchor?: string) =>
    `/interviews/${encodeURIComponent(slug)}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`,
  categories: () => '/categories',
  category: (slug: string, page = 1) => paged(`/categories/${encodeURIComponent(slug)}`, page),
  questions: (page = 1) => paged('/questions', page),
  question: (id: string, page = 1) => paged(`/questions/${encodeURIComponent(id)}`, page),
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
  search: () => '/search',
  /** Folder of the files that a search in the browser asks for. */
  searchIndex: () => '/pagefind/',
  /** The mark on the browser's tab; the file stands in public/. */
  icon: () => '/icon.svg',
  /** The Atom feed of the series: the newest interviews, or an archive of older ones by its number from 1, the oldest. */
  feed: (archive?: number) => feedBelow('', archive),
  rss: () => '/rss.xml',
  jsonFeed: () => '/feed.json',
  categoryFeed: (slug: string, archive?: number) =>
    feedBelow(`/categories/${encodeURIComponent(slug)}`, archive),
  /** What a feed looks like in a browser. */
  feedStyles: () => '/feed.css',
  /** An interview's text as Markdown. */
  source: (slug: string) => `/interviews/${encodeURIComponent(slug)}/source.md`,
  /** The series as data: a list, or the JSON Schema of all of them. */
  api: (file: 'interviews' | 'categories' | 'questions' | 'schema') => `/api/v1/${file}.json`,
  apiInterview: (slug: string) => `/api/v1/interviews/${encodeURIComponent(slug)}.json`,
  /** The sitemap; of a series too long for one file, a part by its number from 1. */
  sitemap: (part?: number) => (part === undefined ? '/sitemap.xml' : `/sitemaps/${part}.xml`),
  robots: () => '/robots.txt',
  llms: () => '/llms.txt',
  /** The same for what asks without having read a page. */
  favicon: () => '/favicon.ico',
  /** The same as a square PNG of a size in pixels, for home screens. */
  pngIcon: (size: number) => `/icons/${size}.png`,
  manifest: () => '/manifest.webmanifest',
  /** The picture that stands for a page where its address is shared: an interview's, or `index` for all others. */
  card: (name: string) => `/og/${encodeURIComponent(name)}.png`,
  /** The editor in the browser, where the site has it; its files stand below. */
  admin: () => '/admin',
  /** Leads on to an interview's page, by its file's name without the ending: all that the editor knows of it. */
  adminInterview: (name: string) => `/admin/interviews/${name}`,
  /** A prepared picture's file. */
  image: (name: string) => `/images/${name}`,
}

/** The absolute form of a path, for canonical links, feeds and cards; an address elsewhere on the web stays as it is. */
export function absoluteUrl(siteUrl: string, path: string): string {
  return /^\/(?!\/)/.test(path) ? `${siteUrl}${path}` : new URL(path, siteUrl).href
}

function feedBelow(folder: string, archive?: number): string {
  return `${folder}${archive === undefined ? '' : `/archives/${archive}`}/feed.xml`
}

function paged(path: string, page: number): string {
  return page === 1 ? path : `${path === '/' ? '' : path}/page/${page}`
}
