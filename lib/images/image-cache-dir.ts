/** Where prepared pictures stand, relative to the project: in the folder that Vercel keeps between builds. */
export const imageCacheDir = '.next/cache/images'
