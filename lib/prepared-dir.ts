/** Where the content folder stands once it is read, relative to the project; Contentlayer's source. */
export const preparedDir = '.content/source'
