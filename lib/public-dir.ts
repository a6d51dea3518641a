/** Folder of the files that are served as they are, and of pictures that content files name from `/`. */
export const publicDir = 'public'
