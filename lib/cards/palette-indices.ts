import type { Color } from './card-palette.ts'

/**
 * Makes a function that finds for each pixel of a picture the nearest colour of a palette.
 * @returns a function of opaque pixels, four bytes each (red, green, blue, alpha), that gives for each the place of its
 * colour in the palette
 */
export function paletteIndices(palette: readonly Color[]): (pixels: Uint32Array) => Uint8Array {
  // The edges of letters are made of a few hundred colours, the same on every card.
  const places = new Map<number, number>()
  return (pixels) => {
    const indices = new Uint8Array(pixels.length)
    let before = -1
    let place = 0
    for (let at = 0; at < pixels.length; at++) {
      const pixel = pixels[at] as number
      if (pixel !== before) {
        place = places.get(pixel) ?? nearest(pixels.subarray(at, at + 1), palette)
        places.set(pixel, place)
        before = pixel
      }
      indices[at] = place
    }
    return indices
  }
}

function nearest(pixel: Uint32Array, palette: readonly Color[]): number {
  const [red = 0, green = 0, blue = 0] = new Uint8Array(pixel.buffer, pixel.byteOffset, 4)
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2)
  return distances.indexOf(Math.min(...distances))
}
