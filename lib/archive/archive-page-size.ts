/** How many lines a page of the archive has. */
export const archivePageSize = 100
