import { countLines, inkWidth, type TextStyle } from './set-text.ts'

/** What a layout has to know of texts; lengths in pixels. */
export interface TextMeasure {
  /** How wide a text is on one line, within a few pixels. */
  width: (text: string, style: TextStyle) => Promise<number>
  /** How many lines it takes in a width. */
  lines: (text: string, style: TextStyle, width: number) => Promise<number>
}

/**
 * Makes two measures of the same texts. Each text is set once, whatever the sizes that are tried: `rough` reckons
 * with that, and may find a line too few; `exact` sets the text again wherever that leaves a doubt.
 */
export function textMeasures(): { rough: TextMeasure; exact: TextMeasure } {
  const samples = new Map<string, Promise<number>>()
  const width: TextMeasure['width'] = async (text, { size, spacing, ...style }) => {
    const key = JSON.stringify([text, style.lang, style.weight])
    const sampled =
      samples.get(key) ?? inkWidth(text, { ...style, size: sample, spacing: (spacing / size) * sample })
    samples.set(key, sampled)
    return ((await sampled) * size) / sample
  }
  return {
    rough: {
      width,
      lines: async (text, style, wide) => Math.ceil(((await width(text, style)) * (1 - doubt)) / wide),
    },
    exact: {
      width,
      lines: async (text, style, wide) =>
        (await width(text, style)) * (1 + doubt) <= wide ? 1 : countLines(text, style, wide),
    },
  }
}

/** The size that texts are set in to be measured, in pixels. */
const sample = 50

// Letters stand on whole pixels, which makes a text in another size a little longer or shorter than in this one.
const doubt = 0.03
