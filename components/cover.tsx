import type { CoverPicture } from '@/lib/images/cover-picture'
import { Picture } from './picture'

interface CoverProps {
  cover: CoverPicture
}

/** The picture at the head of an interview, and who took it. */
export function Cover({ cover: { picture, alt, credit } }: CoverProps) {
  return (
    <figure className="mt-10 max-w-text *:[picture]:[&>img]:aspect-3/2 *:[picture]:[&>img]:w-full *:[picture]:[&>img]:object-cover">
      <Picture picture={picture} alt={alt} first />
      {credit && <figcaption className="mt-2 font-sans text-muted text-sm">{credit}</figcaption>}
    </figure>
  )
}
