/** A tab-separated file as a reader takes it that knows no quotes: rows of cells. Ends of lines of every kind part rows. */
export const readTsv = (text: string): string[][] =>
  text === ''
    ? []
    : text
        .replace(/\n$/, '')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: every way to end a line.
        .split(/\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/)
        .map((row) => row.split('\t'))
