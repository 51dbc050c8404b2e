/** A style for the terminal; off it, words come back as they are. */
export type Style = (name: 'bold' | 'dim' | 'red' | 'yellow' | 'green', text: string) => string

/** Words as they are: for files and pipes. */
export const plainStyle: Style = (_name, text) => text

/** Columns of a file, a pipe, or a terminal that does not say how many it has. */
export const USUAL_COLUMNS = 100

/** One line before it is folded: what does not fit stands `hang` columns in. */
export interface Line {
  readonly text: string
  readonly hang: number
}

export const hung = (text: string, hang: number): Line => ({ text, hang })

// Codes that colour a terminal, and the marks that stand for them until they are printed.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the codes that colour a terminal.
const CODES = /\u001b\[[0-9;]*m|[\ufdd0-\ufdef]/g
// Controls, what turns the direction of writing, and noncharacters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a page must not send to a terminal.
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef]/g

const width = (text: string): number => text.replace(CODES, '').length

/** Words of a page as a terminal may show them: no codes, no broken characters, one line. */
export function safeText(text: string): string {
  return text.toWellFormed().replace(UNSAFE, '\ufffd').replace(/\s+/g, ' ')
}

/** Folds a line at spaces, so that each has at most `columns` unless a word is longer. */
export function fold({ text, hang }: Line, columns = USUAL_COLUMNS): string {
  const indent = /^[\ufdd0-\ufdef]* */.exec(text)?.[0] ?? ''
  const lines: string[] = []
  let current = indent
  let used = width(indent)
  let isEmpty = true
  for (const word of text.slice(indent.length).split(' ')) {
    const size = width(word)
    if (!isEmpty && used + 1 + size > columns) {
      lines.push(current)
      current = ' '.repeat(hang) + word
      used = hang + size
    } else {
      current += isEmpty ? word : ` ${word}`
      used += isEmpty ? size : size + 1
    }
    isEmpty = false
  }
  return [...lines, current].join('\n')
}
