/** Every address of the site, in one place. Paths begin with `/` and have no trailing slash. */
export const routes = {
  home: (page = 1) => paged('/', page),
  interview: (slug: string, anchor?: string) =>
    `/interviews/${encodeURIComponent(slug)}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`,
  categories: () => '/categories',
  category: (slug: string, page = 1) => paged(`/categories/${encodeURIComponent(slug)}`, page),
  questions: (page = 1) => paged('/questions', page),
  question: (id: string, page = 1) => paged(`/questions/${encodeURIComponent(id)}`, page),
  questionsJson: () => '/api/v1/questions.json',
  about: () => '/about',
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
  /** A prepared picture's file. */
  image: (name: string) => `/images/${name}`,
}

/** The absolute form of a path, for canonical links, feeds and cards. */
export function absoluteUrl(siteUrl: string, path: string): string {
  return path === '/' ? `${siteUrl}/` : `${siteUrl}${path}`
}

function feedBelow(folder: string, archive?: number): string {
  return `${folder}${archive === undefined ? '' : `/archives/${archive}`}/feed.xml`
}

function paged(path: string, page: number): string {
  return page === 1 ? path : `${path === '/' ? '' : path}/page/${page}`
}
