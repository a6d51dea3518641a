import type { SiteName } from './built-sites.ts'

/** One picture of one page. */
export interface Shot {
  name: string
  site: SiteName
  path: string
  /** Of the window, in CSS pixels. */
  width: number
  height: number
  colorScheme: 'light' | 'dark'
  media?: 'print'
}

/** Every kind of page at three widths, in either scheme; states and extremes where they show most. */
export const shots: Shot[] = [
  ...everywhere('front', '/'),
  ...everywhere('interview', '/interviews/sales-manager-big-tech'),
  ...everywhere('categories', '/categories'),
  ...everywhere('category', '/categories/craft'),
  ...everywhere('interview-in-japanese', '/interviews/tea-farmer'),
  ...everywhere('not-found', '/nowhere'),
  shot('questions', '/questions', [360, 'dark'], [768, 'light'], [1440, 'light']),
  shot(
    'question',
    '/questions/how-did-you-get-into-this-work',
    [360, 'light'],
    [768, 'dark'],
    [1440, 'light'],
  ),
  shot('takeaways', '/tldr', [360, 'light'], [768, 'light'], [1440, 'dark']),
  shot('people', '/people', [360, 'light'], [768, 'dark'], [1440, 'light']),
  shot('person', '/people/mara-lindqvist', [360, 'dark'], [768, 'light'], [1440, 'light']),
  shot('archive', '/archive', [360, 'light'], [768, 'light'], [1440, 'dark']),
  shot('search', '/search', [360, 'dark'], [768, 'light'], [1440, 'light']),
  shot('later-page', '/page/2', [768, 'light'], [1440, 'dark']),
  shot('about', '/about', [360, 'light'], [1440, 'light']),
  shot('interview-table', '/interviews/bread-baker#what-does-a-normal-day-look-like', [768, 'dark']),
  shot('interview-code', '/interviews/software-engineer-payroll#what-does-a-normal-day-look-like', [
    768,
    'light',
  ]),
  shot('interview-print', '/interviews/sales-manager-big-tech', [794, 'light']).map(inPrint),
  of('extremes', shot('no-total', '/', [360, 'dark'], [1440, 'light'])),
  of('extremes', shot('long-title', '/interviews/long-title', [360, 'light'], [1440, 'light'])),
  of('extremes', shot('forty-takeaways', '/interviews/forty-takeaways', [768, 'light'])),
  of('extremes', shot('no-questions', '/interviews/no-questions', [768, 'dark'])),
  of('extremes', shot('twenty-thousand-words', '/interviews/twenty-thousand-words', [1440, 'light'])),
  of('extremes', shot('anonymous', '/interviews/anonymous', [360, 'light'], [1440, 'dark'])),
  of('extremes', shot('cover', '/interviews/ferryman', [360, 'dark'], [1440, 'light'])),
  of('extremes', shot('draft', '/interviews/draft', [360, 'light'])),
  of('extremes', shot('scheduled', '/interviews/scheduled', [360, 'dark'])),
  of('extremes', shot('withdrawn', '/interviews/withdrawn', [360, 'light'], [1440, 'light'])),
  of('extremes', shot('translation', '/interviews/ferryman-ja', [768, 'dark'])),
  of('japanese', shot('thousands-in-japanese', '/', [360, 'light'], [1440, 'dark'])),
  of('empty', shot('empty', '/', [360, 'dark'], [1440, 'light'])),
  of('empty', shot('empty-categories', '/categories', [768, 'light'])),
].flat()

type Size = [width: number, colorScheme: Shot['colorScheme']]

function everywhere(name: string, path: string): Shot[] {
  return shot(name, path, [360, 'light'], [360, 'dark'], [768, 'light'], [1440, 'light'], [1440, 'dark'])
}

function shot(name: string, path: string, ...sizes: Size[]): Shot[] {
  return sizes.map(([width, colorScheme]) => {
    const height = width < 700 ? 780 : width < 1000 ? 1024 : 900
    return { name, site: 'own', path, width, height, colorScheme }
  })
}

function of(site: SiteName, some: Shot[]): Shot[] {
  return some.map((one) => ({ ...one, site }))
}

function inPrint(one: Shot): Shot {
  return { ...one, height: 1123, media: 'print' }
}
