import sharp from 'sharp'

/**
 * A photograph as a camera leaves it: red above, blue below, with where, when, by whom, and a colour profile.
 * @param orientation 6 is a camera held upright: the file lies on its side
 */
export function photo(width: number, height: number, orientation = 1): Promise<Buffer> {
  const lower = {
    create: { width, height: Math.ceil(height / 2), channels: 3 as const, background: '#0000ff' },
  }
  return sharp({ create: { width, height, channels: 3, background: '#ff0000' } })
    .composite([{ input: lower, gravity: 'south' }])
    .withExif({
      IFD0: { Artist: 'Jane Doe', Orientation: String(orientation) },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .withIccProfile('p3')
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer()
}
