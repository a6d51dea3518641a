/** Where a form keeps the text it was made of, so that saving can leave what nobody changed. No field of a file. */
export const sourceKey = '_source'
