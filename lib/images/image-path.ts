import { isRemoteImage } from './is-remote-image.ts'

/**
 * The path of the file that an address in a text stands for: decoded, without query and fragment. An address
 * elsewhere on the web stays as it is.
 */
export function imagePath(address: string): string {
  if (isRemoteImage(address)) return address
  const path = address.replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
