/** Where drawn cards stand, relative to the project: in the folder that Vercel keeps between builds. */
export const cardCacheDir = '.next/cache/cards'
