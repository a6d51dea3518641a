import { isRemoteImage } from './is-remote-image.ts'
import type { PreparedPicture } from './prepared-picture.ts'

/** The attributes of a `<picture>`'s elements, in the names that React and HTML trees share. */
export interface PictureMarkup {
  sources: { type: string; srcSet: string; sizes: string }[]
  img: {
    src: string
    alt: string
    width?: number
    height?: number
    loading?: 'lazy'
    decoding?: 'async'
    fetchPriority?: 'high'
    referrerPolicy?: 'no-referrer'
    'data-placeholder'?: string
  }
}

/** How a picture is shown, besides what it is. */
export interface PictureShowing {
  alt: string
  /** At the head of a page: loaded before everything else. Others wait until the reader comes near. */
  first?: boolean
  /** Pixels that the writer asked for; never more than the picture has. */
  width?: number
}

/** Writes down how a picture is shown: the one place that covers and pictures in a text share. */
export function pictureMarkup(picture: PreparedPicture, showing: PictureShowing): PictureMarkup {
  const { src, sources, placeholder } = picture
  const size = shownSize(picture, showing.width)
  const sizes = `min(${Math.min(column, size.width ?? column)}px, 100vw - ${margins}px)`
  return {
    sources: sources.map(({ type, srcset }) => ({ type, srcSet: srcset, sizes })),
    img: {
      src,
      alt: showing.alt,
      ...size,
      ...(showing.first ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' }),
      // Another site need not learn what is read here.
      ...(isRemoteImage(src) && { referrerPolicy: 'no-referrer' }),
      ...(placeholder !== undefined && { 'data-placeholder': placeholder }),
    },
  }
}

// Width of the text column and of the page's margins, in CSS pixels: 34rem of 19 px and twice 1.25rem of 18 px.
const column = 646
const margins = 45

function shownSize({ width, height }: PreparedPicture, wanted = Number.POSITIVE_INFINITY) {
  if (width === undefined || height === undefined) return {}
  if (wanted >= width) return { width, height }
  return { width: wanted, height: Math.max(1, Math.round((height * wanted) / width)) }
}
