/** How large a card's texts are set, in pixels. */
export interface CardScale {
  number: number
  title: number
  text: number
}

export const smallestScale: CardScale = { number: 72, title: 36, text: 26 }

/** From the largest to the smallest that a thumbnail leaves readable. */
export const cardScales: CardScale[] = [
  { number: 168, title: 84, text: 36 },
  { number: 152, title: 72, text: 36 },
  { number: 132, title: 62, text: 34 },
  { number: 112, title: 52, text: 32 },
  { number: 92, title: 44, text: 29 },
  smallestScale,
]
