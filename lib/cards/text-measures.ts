import { countLines, inkWidth, type TextStyle } from './set-text.ts'

/** What a layout has to know of texts; lengths in pixels. */
export interface TextMeasure {
  /** How wide a text is on one line, within a few pixels. */
  width: (text: string, style: TextStyle) => Promise<number>
  /** How many lines it takes in a width. */
  lines: (text: string, style: TextStyle, width: number) => Promise<number>
}

/** Reckons with how long a text is in one size, and may find a line too few. */
export const roughMeasure: TextMeasure = {
  width: widthOf,
  lines: async (text, style, width) => Math.ceil(((await widthOf(text, style)) * (1 - doubt)) / width),
}

/** Sets a text wherever reckoning leaves a doubt. */
export const exactMeasure: TextMeasure = {
  width: widthOf,
  lines: async (text, style, width) =>
    (await widthOf(text, style)) * (1 + doubt) <= width ? 1 : countLines(text, style, width),
}

const samples = new Map<string, Promise<number>>()

/** Each text is set once, whatever the sizes that are tried; some, like the name of the series, stand on every card. */
async function widthOf(text: string, { size, spacing, ...style }: TextStyle): Promise<number> {
  const key = JSON.stringify([text, style.lang, style.weight, (spacing / size).toFixed(3)])
  const sampled =
    samples.get(key) ?? inkWidth(text, { ...style, size: sample, spacing: (spacing / size) * sample })
  samples.set(key, sampled)
  return ((await sampled) * size) / sample
}

/** The size that texts are set in to be measured, in pixels. */
const sample = 50

// Letters stand on whole pixels, which makes a text in another size a little longer or shorter than in this one.
const doubt = 0.03
