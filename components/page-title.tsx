interface PageTitleProps {
  text: string
  /** Language of the title, where it is not the page's. */
  lang?: string
  /** The name of the page's entry, to machines. */
  name?: boolean
}

/** A page's one h1: large, and smaller where it is a sentence rather than a name. */
export function PageTitle({ text, lang, name }: PageTitleProps) {
  const size =
    width(text) > longest
      ? 'max-w-[36ch] text-3xl/tight sm:text-4xl/tight'
      : 'max-w-[22ch] text-4xl/tight sm:text-6xl/tight'
  return (
    <h1 lang={lang} className={`${name ? 'p-name ' : ''}tracking-tight ${size}`}>
      {text}
    </h1>
  )
}

const longest = 70

/** In Latin letters: a character of Japanese takes the room of two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0)
}
