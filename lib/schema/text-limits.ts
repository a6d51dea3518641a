/** How much of a text readers and lists bear: numbers of takeaways, and of characters. */
export const textLimits = { takeaways: 7, takeaway: 200, summary: 400 } as const
