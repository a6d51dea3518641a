/** Where the content folder stands once it is read, relative to the project; Contentlayer's source. */
export const preparedDir = '.content/source'

/** Where the parsed text of each interview stands, named as its file below `preparedDir`, with `.json` behind. */
export const preparedTreesDir = '.content/trees'
