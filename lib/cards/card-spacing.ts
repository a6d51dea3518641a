/** The distances of an interview's card in pixels, from top to bottom; `cardPicture` sets by them. */
export const cardSpacing = {
  margin: 72,
  top: 44,
  afterNumber: 18,
  beforeWho: 14,
  aboveEdge: 32,
  edge: 8,
  belowEdge: 28,
  afterTakeaway: 16,
  bottom: 32,
}
