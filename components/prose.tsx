interface ProseProps {
  /** Safe HTML, as the Markdown renderer makes it. */
  html: string
}

/** A text. The attribute tells the search where on a page it begins. */
export function Prose({ html }: ProseProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it is rendered
  return <div data-pagefind-body="" className="prose max-w-text" dangerouslySetInnerHTML={{ __html: html }} />
}
