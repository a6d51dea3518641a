import type { CheckedContent } from '../../lib/checking/check-content.ts'
import { type ImageReference, imageReferences } from '../../lib/images/image-references.ts'
import type { Problem } from '../../lib/reading/problem.ts'
import type { SourceFile } from '../../lib/reading/source-file.ts'
import { atMost } from '../workers/at-most.ts'
import { byPlace } from './by-place.ts'
import { findImage, type ImageFolders } from './find-image.ts'
import { imageProblem } from './image-problem.ts'
import { type ImageFailure, inspectImage, type SoundImage } from './inspect-image.ts'
import { withdrawnPicture, withdrawnUses } from './withdrawn-uses.ts'

/** A place in a content file that shows a picture. */
export interface ImageUse {
  source: SourceFile
  reference: ImageReference
}

/** A sound picture and every place that shows it. */
export interface UsedImage {
  image: SoundImage
  uses: ImageUse[]
}

/** The pictures that a content folder shows. */
export interface CheckedImages {
  /** By the picture's file. */
  sound: Map<string, UsedImage>
  problems: Problem[]
}

/** Finds every picture that the content shows and looks at its header. Nothing is decoded or written. */
export async function checkImages(
  content: Pick<CheckedContent, 'readings' | 'about'>,
  folders: ImageFolders,
  references = imageReferences,
): Promise<CheckedImages> {
  const problems: Problem[] = []
  const usesOfFile = new Map<string, ImageUse[]>()
  const uses = [
    ...content.readings.flatMap((reading) => usesIn(reading.file, references(reading.file, reading))),
    ...(content.about ? usesIn(content.about.file, references(content.about.file)) : []),
  ]
  const takenBack = withdrawnUses(content.readings)
  const found = await atMost(8, uses, async (use) => ({
    use,
    place: await findImage(use.source.path, use.reference.path, folders),
  }))
  for (const { use, place } of found) {
    if ('failure' in place) {
      // Whoever deletes a picture that was taken back does right.
      if (!takenBack(use)) problems.push(imageProblem(use, place.failure, folders))
    } else usesOfFile.set(place.file, [...(usesOfFile.get(place.file) ?? []), use])
  }
  const sound: CheckedImages['sound'] = new Map()
  const inspected = await atMost(8, [...usesOfFile], async ([file, uses]) => ({
    file,
    uses,
    image: await inspectImage(file),
  }))
  for (const { file, uses, image } of inspected) {
    const shown = uses.filter((use) => !takenBack(use))
    if (isFailure(image)) problems.push(...shown.map((use) => imageProblem(use, image, folders)))
    else sound.set(file, { image, uses })
    if (uses.some((use) => takenBack(use) === 'portrait')) problems.push(...shown.map(withdrawnPicture))
  }
  return { sound, problems: problems.sort(byPlace) }
}

function usesIn(source: SourceFile, references: ImageReference[]): ImageUse[] {
  return references.map((reference) => ({ source, reference }))
}

function isFailure(image: SoundImage | ImageFailure): image is ImageFailure {
  return 'rule' in image
}
