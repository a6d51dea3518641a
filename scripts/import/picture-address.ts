import type { ImportedPicture } from './imported-post.ts'

/** Makes sure that a picture is copied. @returns how an interview names it */
export function pictureAddress(file: string, name: string, pictures: ImportedPicture[]): string {
  const path = `interviews/images/${name}`
  if (!pictures.some((picture) => picture.path === path)) pictures.push({ file, path })
  return `images/${name}`
}
