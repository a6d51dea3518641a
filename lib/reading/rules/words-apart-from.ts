import type { Facts } from './facts.ts'

/**
 * Makes a function that finds, in the name of a file or a path, the words that are none of the interview's own: not of
 * its title, role, categories and places, nor written small in its text, nor what files are called anyway.
 * @param known a name whose words are no news
 */
export function wordsApartFrom({ values, interview, body }: Facts, known = ''): (name: string) => string[] {
  const { title, interviewee, categories, place, medium, summary, tldr, interviewer } = interview
  const facts = [title, interviewee.role, interviewee.organisation, ...categories, place, medium, interviewer]
  const texts = [summary, values.description, ...tldr, body].join('\n').replace(addresses, ' ')
  const own = new Set([
    ...facts.flatMap((fact) => words(fact ?? '')),
    ...words(known),
    // A name is written with a capital wherever it stands.
    ...(texts.match(/(?<![\p{L}’'])\p{Ll}+/gu) ?? []),
  ])
  const isOwn = (word: string) =>
    own.has(word) || own.has(`${word}s`) || own.has(word.replace(/s$/, '')) || usual.has(word)
  const everything = [...facts, texts].join('\n')
  return (name) =>
    words(name).filter((word) =>
      spaced.test(word) ? word.length > 2 && !isOwn(word) : !everything.includes(word),
    )
}

/** What a text links to and shows is none of its words. */
const addresses = /\]\([^)]*\)|<[^>]*>|^\[[^\]]+\]:.*$|https?:\S+/gm

/** Words in lower case; capitals within a word begin one, and numbers and hashes are none. */
function words(name: string): string[] {
  return name
    .normalize('NFKC')
    .replace(/(?<![\p{L}\p{N}])(?=[a-f]*\d)[0-9a-f]{6,}(?![\p{L}\p{N}])/gu, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
}

const spaced = /^[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{M}]+$/u

/** What pictures and paths are called, whoever they are about. */
const usual = new Set(
  [
    'cover header hero banner background image images img photo photos picture pictures portrait avatar thumb thumbnail',
    'screenshot screen shot dsc dscn dscf pxl scan final copy edit edited small medium large square wide crop cropped',
    'placeholder default sample interview interviews interviewee anonymous anon series number part one two three',
    'the and with for from post posts blog blogs article articles story stories archive archives index page pages',
    'assets static media uploads upload content html htm php tips tag tags category categories talk talks',
  ]
    .join(' ')
    .split(' '),
)
