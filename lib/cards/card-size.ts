/** A card's width and height in pixels, as Open Graph readers expect them. */
export const cardSize = { width: 1200, height: 630 }
