/** A style for the terminal; off it, words come back as they are. */
export type Style = (name: 'bold' | 'dim' | 'red' | 'yellow' | 'green', text: string) => string

/** Words as they are: for files and pipes. */
export const plainStyle: Style = (_name, text) => text

/** Columns that a terminal dossier is written for. */
const WIDTH = 100

// biome-ignore lint/suspicious/noControlCharactersInRegex: the codes that colour a terminal.
const CODES = /\u001b\[[0-9;]*m/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a page must not send to a terminal.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

const columns = (text: string): number => text.replace(CODES, '').length

/** Words of a page as a terminal may show them: no codes, no broken characters, one line. */
export function safeText(text: string): string {
  return text.toWellFormed().replace(CONTROLS, '\ufffd').replace(/\s+/g, ' ')
}

/** Folds a line at spaces; what follows its first line stands `hang` columns in. */
export function fold(line: string, hang: number): string {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const lines: string[] = []
  let current = indent
  let isEmpty = true
  for (const word of line.slice(indent.length).split(' ')) {
    if (!isEmpty && columns(current) + 1 + columns(word) > WIDTH) {
      lines.push(current)
      current = ' '.repeat(hang) + word
    } else current += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, current].join('\n')
}
