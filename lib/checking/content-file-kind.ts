/** What a file of CONTENT_DIR is to the site. */
export type ContentFileKind = 'interview' | 'about' | 'questions' | 'question-sets' | 'note' | 'misplaced'

/**
 * Tells by its place what a file is; `misplaced` is one that nothing would read.
 * @param path below CONTENT_DIR, with forward slashes
 */
export function contentFileKind(path: string): ContentFileKind {
  if (/^interviews\/[^/]+\.md$/.test(path))
    return /^interviews\/readme\.md$/i.test(path) ? 'note' : 'interview'
  if (path === 'about.md') return 'about'
  if (path === 'questions.yml') return 'questions'
  if (path === 'question-sets.yml') return 'question-sets'
  return /(?:^|\/)readme\.md$/i.test(path) ? 'note' : 'misplaced'
}
