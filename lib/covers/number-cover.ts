/** One shape of a generated cover, on tiles of 10 × 10. */
export interface CoverShape {
  /** Path data of SVG. */
  d: string
  /** A colour by its meaning; every tile has two of the three. */
  tone: 'ink' | 'accent' | 'tint'
}

/** A cover drawn from a number. */
export interface NumberCover {
  cover: CoverShape[]
  /** Tiles in a row, each 10 wide and 10 high. */
  tiles: number
}

/**
 * Draws a cover from an interview's number alone: every figure has its shape, and a number is written in at least
 * three of them. The same number always gives the same cover; two neighbours differ in their last shape and in the
 * colours of every tile.
 */
export function numberCover(number: number): NumberCover {
  const figures = [...String(number).padStart(3, '0')].map(Number)
  const cover = figures.flatMap((figure, place) => {
    const [ground, shape] = pairs[(number + place) % pairs.length] as (typeof pairs)[number]
    return [
      { d: `M${place * 10} 0h10v10h-10z`, tone: ground },
      { d: `M${place * 10} 0${shapes[figure]}`, tone: shape },
    ]
  })
  return { cover, tiles: figures.length }
}

const pairs = [
  ['ink', 'accent'],
  ['tint', 'ink'],
  ['accent', 'tint'],
  ['ink', 'tint'],
  ['tint', 'accent'],
  ['accent', 'ink'],
] as const

/** From 0 to 9, each from the upper left corner of its tile: relative, so that one form serves every place. */
const shapes = [
  // A disc.
  'm0 5a5 5 0 0 1 10 0a5 5 0 0 1-10 0z',
  // One half, cut across.
  'v10h10z',
  // Two bars.
  'm2 0h2v10h-2zm4 0h2v10h-2z',
  // Three steps.
  'v10h10v-3.3h-3.3v-3.4h-3.4v-3.3z',
  // Four fields, two of them filled.
  'h5v10h5v-5h-10z',
  // A quarter of a disc.
  'h10a10 10 0 0 1-10 10z',
  // A leaf.
  'a10 10 0 0 1 10 10a10 10 0 0 1-10-10z',
  // A diamond.
  'm5 0l5 5l-5 5l-5-5z',
  // An hourglass.
  'h10l-10 10h10z',
  // Nine dots, as squares.
  'm1 1h2v2h-2zm3 0h2v2h-2zm3 0h2v2h-2zm-6 3h2v2h-2zm3 0h2v2h-2zm3 0h2v2h-2zm-6 3h2v2h-2zm3 0h2v2h-2zm3 0h2v2h-2z',
]
