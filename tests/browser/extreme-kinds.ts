/** Pages of the series of extremes (scripts/copy/build-extremes.ts), which stands one port above this site. */
export const extremeKinds = {
  'series without a total': '/',
  'title of 200 characters': '/interviews/long-title',
  'forty takeaways': '/interviews/forty-takeaways',
  'anonymous interviewee': '/interviews/anonymous',
  'interview without questions': '/interviews/no-questions',
  'twenty thousand words': '/interviews/twenty-thousand-words',
  draft: '/interviews/draft',
  scheduled: '/interviews/scheduled',
  withdrawn: '/interviews/withdrawn',
  translation: '/interviews/ferryman-ja',
  'interview with a cover': '/interviews/ferryman',
}
