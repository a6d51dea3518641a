/** One address of each kind of page, and interviews with something special in them. */
export const pageKinds = {
  index: '/',
  'later page': '/page/2',
  interview: '/interviews/sales-manager-big-tech',
  'interview with a table': '/interviews/bread-baker',
  'interview with code': '/interviews/software-engineer-payroll',
  'interview with a footnote': '/interviews/court-interpreter',
  'interview in Japanese': '/interviews/tea-farmer',
  categories: '/categories',
  category: '/categories/tips-tricks',
  'category with a Japanese name': `/categories/${encodeURIComponent('手仕事')}`,
  questions: '/questions',
  'question in several languages': '/questions/how-did-you-get-into-this-work',
  about: '/about',
  search: '/search',
  'not found': '/nowhere',
}
