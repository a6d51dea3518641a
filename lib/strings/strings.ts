import { en } from './en.ts'
import { ja } from './ja.ts'

/** Every word of the interface. A language is complete or it does not compile. */
export interface Strings {
  skipToContent: string
  mainNavigation: string
  interviews: string
  categories: string
  about: string
  progress(published: number, total: number | undefined): string
  theSeriesSoFar: string
  numberTaken(number: number, title: string): string
  missing(count: number): string
  newestInterviews: string
  olderInterviews(page: number): string
  takeaways: string
  moreTakeaways(count: number): string
  questionsAsked: string
  questions: string
  questionsNote: string
  noSharedQuestions: string
  moreOften: string
  lessOften: string
  othersAnswered(count: number): string
  answersOf(count: number): string
  /** Before the wording in quotation marks. */
  askedAs: string
  restOfAnswer: string
  inTheInterview: string
  suggestCorrection: string
  readingMinutes(minutes: number): string
  interviewBy(name: string): string
  published: string
  updated: string
  anonymous: string
  recorded: string
  place: string
  medium: string
  previousInterview: string
  nextInterview: string
  moreInterviews: string
  filedUnder: string
  alsoIn: string
  interviewCount(count: number): string
  pageOf(page: number, pages: number): string
  pages: string
  newer: string
  older: string
  firstPage: string
  lastPage: string
  previousPage: string
  nextPage: string
  takeawaysNote: string
  byCategory: string
  linkToTakeaways(title: string): string
  related: string
  people: string
  peopleNote: string
  whoAsks: string
  whoAnswers: string
  withoutName: string
  withoutNameNote: string
  interviewsGiven: string
  interviewsHeld: string
  archive: string
  archiveNote: string
  byNumber: string
  numbers(first: number | undefined, last: number | undefined): string
  randomInterview: string
  randomNote: string
  drawnOn(day: string): string
  choosing: string
  inFigures: string
  words: string
  charactersOfCjk: string
  languages: string
  nextNumber: string
  pace(unit: 'month' | 'year'): string
  paceSummary(unit: 'month' | 'year', first: string, last: string, most: number): string
  asTable: string
  period(unit: 'month' | 'year'): string
  sampleNote: string
  sample: string
  draftNote: string
  draft: string
  scheduledNote: string
  scheduled: string
  /** On the small page that stands at an old address. */
  movedTitle: string
  corrections: string
  withdrawn: string
  withdrawnTitle(number: number | undefined): string
  withdrawnText: string
  withdrawnOn(day: string): string
  translatedFrom: string
  notFoundTitle: string
  notFoundText: string
  newestOfTheSeries: string
  noInterviewsYet: string
  aboutTheSeries: string
  originalAt: string
  license: string
  theme: string
  themeSystem: string
  themeLight: string
  themeDark: string
  linkCopied: string
  keyboard: string
  keyNext: string
  keyPrevious: string
  keyHelp: string
  keysOn: string
  loadingFailed: string
  close: string
  readAt(name: string): string
  feed: string
  feedNote: string
  allInterviews: string
  seriesAsData: string
  eachAsMarkdown: string
  metadataOfAll: string
  describesTheData: string
  comments: string
  commentsNote: string
  showComments: string
  commentsAtGithub: string
  newsletter: string
  newsletterNote(host: string): string
  emailAddress: string
  subscribe: string
  mistakesInContent(count: number): string
  search: string
  searchHint: string
  searchKeys: string
  searchAny: string
  searchCategory: string
  searchYear: string
  searchInterviewer: string
  searchLanguage: string
  /** What the browser says of a search puts numbers and words in place of what stands in braces. */
  searchOne: string
  searchMany: string
  searchNone: string
  searchNoneOfFilters: string
  searchCorrected: string
  searchLoading: string
  searchFailed: string
  searchRetry: string
  searchMore: string
  searchPermalink: string
  searchWithoutScript: string
  searchInBuildOnly: string
}

/** The interface's words in the site's language; English where a language has none of its own. */
export function strings(locale: string): Strings {
  return new Intl.Locale(locale).language === 'ja' ? ja : en
}
