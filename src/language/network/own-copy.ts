/** A copy of a text of its own: V8 keeps a longer piece of a text as a reference to the whole of it. */
export const ownCopy = (word: string): string =>
  word.length > 12 ? Buffer.from(word, 'utf16le').toString('utf16le') : word
