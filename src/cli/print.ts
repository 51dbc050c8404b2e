import { inspect } from 'node:util'
import type { Style } from '../dossier/index.ts'
import { isColoured } from './terminal.ts'

/** Every word that reaches standard output or standard error passes through here. */

type Tone = Parameters<Style>[0]
const TONES: readonly Tone[] = ['bold', 'dim', 'red', 'yellow', 'green']
/** Noncharacters stand for our own colours until the words around them are safe. */
const FIRST_MARK = 0xfdd0
const MARKS = /[\ufdd0-\ufdd9]/g

/** Colours on a terminal, plain words elsewhere and under NO_COLOR. */
export const terminalStyle: Style = (name, text) => {
  if (!isColoured()) return text
  const at = FIRST_MARK + 2 * TONES.indexOf(name)
  return `${String.fromCharCode(at)}${text}${String.fromCharCode(at + 1)}`
}

/** The code that a mark stands for: a page that holds one can colour its own words, no more. */
function colour(mark: string): string {
  const at = mark.charCodeAt(0) - FIRST_MARK
  const codes = inspect.colors[TONES[at >> 1] as Tone] ?? [0, 0]
  return `\u001b[${codes[at & 1]}m`
}

// Control characters but the end of a line and the tab (C0, DEL, C1), and what turns the direction of writing.
// biome-ignore lint/suspicious/noControlCharactersInRegex: what no page, file name or archive may send to a terminal.
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdda-\ufdef]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: every way to end a line.
const LINE_ENDS = /[\n\r\u000b\u000c\u0085\u2028\u2029]+/g

function safe(text: string): string {
  const words = text.toWellFormed().replace(UNSAFE, '\ufffd')
  return words.replace(MARKS, (mark) => (isColoured() ? colour(mark) : '\ufffd'))
}

/** Prints lines that are our own or safe in themselves, such as a dossier. A closed pipe (`| head`) ends quietly. */
export function printBlock(text: string): void {
  process.stdout.write(safe(text.endsWith('\n') ? text : `${text}\n`))
}

/** Prints one line, whatever ends of lines its words hold. */
export function print(line: string): void {
  printBlock(line.replace(LINE_ENDS, ' '))
}

// What JSON lets stand in a string though a terminal obeys it.
const RAW_IN_JSON = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g

/** Prints plain data; what a terminal would obey is escaped. */
export function printJson(value: unknown): void {
  const json = JSON.stringify(value, null, 2).replace(
    RAW_IN_JSON,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  process.stdout.write(`${json}\n`)
}

/**
 * Writes bytes of a file that somebody else reads, and waits until they are taken. They are no lines for a terminal: a command
 * asks `isTerminal` first.
 */
export function printBytes(bytes: Uint8Array): Promise<void> {
  if (process.stdout.write(bytes)) return Promise.resolve()
  return new Promise((resolve) => process.stdout.once('drain', resolve))
}

/** Says one line on standard error. */
export function printNotice(message: string): void {
  process.stderr.write(`copydesk: ${safeLine(message)}\n`)
}

/** One line that a terminal may show. */
const safeLine = (text: string): string =>
  text.toWellFormed().replace(LINE_ENDS, ' ').replace(UNSAFE, '\ufffd').replace(MARKS, '\ufffd')

/** The same of several lines. */
export const safeLines = (text: string): string => text.split('\n').map(safeLine).join('\n')

/** Says that a page was written, beside data on standard error. */
export function sayWritten(file: string, isData = false): void {
  const line = `Wrote ${file}: open it in a browser.`
  if (isData) printNotice(line)
  else print(line)
}
