/** How an interview's card sets its texts: sizes beside those of a scale, and line heights as multiples of a size. */
export const cardType = {
  /** Added between two letters, as a multiple of the size. */
  tight: -0.02,
  headingLine: 1.15,
  textLine: 1.35,
  /** Who answers is set this much smaller than the takeaway. */
  who: 0.9,
  whoLines: 2,
  /** Size of the series' name, in pixels. */
  series: 26,
}
