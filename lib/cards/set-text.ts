import sharp from 'sharp'
import { escapeHtml } from '../escape-html.ts'
import { familyNames, type Weight } from './card-fonts.ts'

/** How a text is set; lengths in pixels. */
export interface TextStyle {
  /** BCP 47 tag. */
  lang: string
  weight: Weight
  size: number
  /** From one line to the next. */
  lineHeight: number
  /** Added between two letters. */
  spacing: number
}

/** A text as it is set: how much of each pixel its letters cover. */
export interface SetText {
  width: number
  height: number
  /** From 0, nothing, to 255, all, row by row. */
  coverage: Uint8Array
  lines: number
  /** Where the picture lies, in pixels right of the text's left edge and below the top of its first line. */
  left: number
  top: number
}

/** Sets a text in lines of at most a width, in pixels. A word that is wider is broken. */
export function setText(text: string, style: TextStyle, width: number): Promise<SetText> {
  const key = JSON.stringify([text, width, style])
  const set = recent.get(key) ?? setAnew(text, style, width)
  recent.delete(key)
  recent.set(key, set)
  const [oldest] = recent.keys()
  if (recent.size > mostRecent && oldest !== undefined) recent.delete(oldest)
  return set
}

/** A text is set to count its lines, and then drawn; some, like the name of the series, stand on every card. */
const recent = new Map<string, Promise<SetText>>()

/** Enough for the texts of two cards that are drawn at once; each can take some hundred kilobytes. */
const mostRecent = 24

async function setAnew(text: string, style: TextStyle, width: number): Promise<SetText> {
  const { data, info } = await sharp({ text: pangoText(guarded(text), style, width) })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const guardHeight = await heightOfGuard(style)
  return {
    width: info.width,
    height: info.height - guardHeight,
    coverage: data.subarray(guardHeight * info.width),
    // The height ends with the ink: below the last line's foot with most letters, above it with an ellipsis or quotes.
    lines: Math.max(1, Math.floor((info.height - capital * style.size) / style.lineHeight + 0.65)),
    left: -firstColumn(data.subarray(0, guardHeight * info.width), info.width),
    // The guard's foot is one line above that of the first line.
    top: Math.round(footOf(style) - style.lineHeight),
  }
}

const guardHeights = new Map<string, Promise<number>>()

/** The same for every text in a style. */
function heightOfGuard(style: TextStyle): Promise<number> {
  const key = JSON.stringify(style)
  const height =
    guardHeights.get(key) ??
    sharp({ text: pangoText(guard, style) })
      .metadata()
      .then(({ height = 0 }) => height)
  guardHeights.set(key, height)
  return height
}

/** How far below the top of its line a text's letters stand, in pixels; the same for the cards' fonts within one or two. */
export function footOf({ lineHeight, size }: TextStyle): number {
  return lineHeight / 2 + size * 0.35
}

/**
 * The text with a letter ahead, on a line of its own. What Pango draws comes cut to the ink, and nothing tells where
 * that lay between the lines; this letter, whose place is known, does.
 */
function guarded(text: string): string {
  return `${guard}\n${text}`
}

const guard = 'H'

/** @param width of the lines in pixels; as long as they are without it */
function pangoText(text: string, style: TextStyle, width?: number): sharp.CreateText {
  const { lang, weight, size, lineHeight, spacing } = style
  // Lengths of attributes count in 1024ths: https://docs.gtk.org/Pango/pango_markup.html
  const attributes = {
    lang,
    line_height: Math.round(lineHeight * 1024),
    insert_hyphens: 'false',
    letter_spacing: Math.round(spacing * 1024),
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(String(value))}"`)
  return {
    text: `<span ${written.join(' ')}>${escapeHtml(text)}</span>`,
    font: `${familyNames(lang)} ${weight} ${size}px`,
    ...(width && { width: Math.round(width) }),
    dpi: 72,
    wrap: 'word-char',
  }
}

/** The first column that is not empty. */
function firstColumn(coverage: Uint8Array, width: number): number {
  for (let column = 0; column < width; column++) {
    for (let at = column; at < coverage.length; at += width) if (coverage[at]) return column
  }
  return 0
}

// As a multiple of the size, the same for the cards' fonts within a pixel or two.
const capital = 0.7
