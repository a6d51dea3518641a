/** One picture of one page. */
export interface Shot {
  name: string
  path: string
  /** Of the window, in CSS pixels. */
  width: number
  height: number
  colorScheme: 'light' | 'dark'
}

/** What the README shows. */
export const shots: Shot[] = [
  { name: 'front', path: '/', width: 1440, height: 900, colorScheme: 'light' },
  {
    name: 'interview',
    path: '/interviews/sales-manager-big-tech',
    width: 1440,
    height: 1000,
    colorScheme: 'dark',
  },
  {
    name: 'interview',
    path: '/interviews/sales-manager-big-tech',
    width: 360,
    height: 780,
    colorScheme: 'light',
  },
]
