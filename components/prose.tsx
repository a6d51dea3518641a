interface ProseProps {
  /** Safe HTML, as the Markdown renderer makes it. */
  html: string
}

export function Prose({ html }: ProseProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it is rendered
  return <div className="prose max-w-text" dangerouslySetInnerHTML={{ __html: html }} />
}
