/** The name by which the editor knows how a kind of file is read: for Markdown, it takes no other ending. */
export function formatName(kind: string): string {
  return kind === 'interview' || kind === 'about' ? `${kind}-frontmatter` : kind
}
