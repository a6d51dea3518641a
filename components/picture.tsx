import { pictureMarkup } from '@/lib/images/picture-markup'
import type { PreparedPicture } from '@/lib/images/prepared-picture'

interface PictureProps {
  picture: PreparedPicture
  alt: string
  /** Stands at the head of the page, in sight at once. */
  first?: boolean
}

/** A picture in the form that the reader's browser and screen make the best of. */
export function Picture({ picture, alt, first }: PictureProps) {
  const { sources, img } = pictureMarkup(picture, { alt, first })
  return (
    <picture>
      {sources.map((source) => (
        <source key={source.type} {...source} />
      ))}
      <img {...img} alt={img.alt} className="h-auto max-w-full" />
    </picture>
  )
}
