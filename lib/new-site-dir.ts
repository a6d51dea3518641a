/** Where a build makes the site, relative to the project; whole, it takes the place of `out/` in one step. */
export const newSiteDir = '.content/new-site'
