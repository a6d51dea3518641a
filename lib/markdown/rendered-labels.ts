/** The few words the renderer adds to a writer's text. */
export interface RenderedLabels {
  linkTo(heading: string): string
  table(number: number): string
  footnotes: string
  backToReference(footnote: number, reference: number): string
  taskDone: string
  taskOpen: string
}

/** Japanese for Japanese texts, English for all others. */
export function renderedLabels(lang: string): RenderedLabels {
  return /^ja\b/i.test(lang) ? japanese : english
}

const english: RenderedLabels = {
  linkTo: (heading) => (heading ? `Link to “${heading}”` : 'Link to this section'),
  table: (number) => (number > 1 ? `Table ${number}` : 'Table'),
  footnotes: 'Footnotes',
  backToReference: (footnote, reference) =>
    `Back to reference ${footnote}${reference > 1 ? `-${reference}` : ''}`,
  taskDone: 'Completed task',
  taskOpen: 'Incomplete task',
}

const japanese: RenderedLabels = {
  linkTo: (heading) => (heading ? `「${heading}」へのリンク` : 'この見出しへのリンク'),
  table: (number) => (number > 1 ? `表${number}` : '表'),
  footnotes: '脚注',
  backToReference: (footnote, reference) =>
    `脚注${footnote}の参照元${reference > 1 ? `${reference}` : ''}に戻る`,
  taskDone: '完了した項目',
  taskOpen: '未完了の項目',
}
