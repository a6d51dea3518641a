/** The one function of Node's that the reader calls, for browsers. */
export const Buffer = { byteLength: (text: string) => new TextEncoder().encode(text).length }
