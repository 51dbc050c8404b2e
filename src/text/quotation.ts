import type { Span } from '../article/index.ts'

/** Words between quotation marks; the span includes the marks. */
export interface Quotation extends Span {
  /** False where the block ends before the closing mark: a quotation that goes on in the next one. */
  readonly closed: boolean
}

/** Opening marks and what closes them. Straight marks close themselves. */
const PAIRS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', '‘': '’' }

/** A quotation longer than this within one block is a mark that was never closed. */
const LONGEST = 20_000

const isSpaceOrOpen = (character: string | undefined): boolean =>
  character === undefined || /[\s([{"“‘—–-]/.test(character)

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Whether the mark at `at` opens: curly ones say so; a straight one stands before a word. */
function opens(text: string, at: number, within: Span): boolean {
  const mark = text[at] as string
  const before = at > within.start ? text[at - 1] : undefined
  if (mark === '‘' || mark === "'") return isSpaceOrOpen(before) && isWord(text[at + 1])
  if (mark !== '"') return Object.hasOwn(PAIRS, mark)
  return at + 1 < within.end && !/\s/.test(text[at + 1] ?? ' ')
}

const isSingleMark = (mark: string | undefined): boolean => mark === '‘' || mark === "'"

/** Where the quotation that opens at `at` ends (past its mark), or -1. */
function closingEnd(text: string, at: number, within: Span): number {
  const mark = text[at] as string
  const closing = mark === "'" ? "'" : (PAIRS[mark] ?? mark)
  const limit = Math.min(within.end, at + LONGEST)
  for (let end = at + 1; end < limit; end++) {
    if (text[end] === '\n' && text[end + 1] === '\n') return -1
    if (!isClosing(text, at, end, closing)) continue
    return end + 1
  }
  return -1
}

function isClosing(text: string, at: number, end: number, closing: string): boolean {
  const mark = text[end]
  // A page that mixes its marks: `“Yes", he said` and `"Yes”, he said`.
  const isDouble = mark === '"' || mark === '”'
  if (closing === '"' || closing === '”') {
    if (!isDouble) return false
    // `"He said "go" and left"` has an inner opening mark: it is closed by its own.
    return !(mark === '"' && isSpaceOrOpen(text[end - 1]) && isWord(text[end + 1]) && end > at + 1)
  }
  if (mark !== closing) return false
  // An apostrophe is no closing mark: `’s`, `Koreans’ hopes` cannot be told, so a word after ends nothing.
  return closing !== '’' && closing !== "'" ? true : !isWord(text[end + 1])
}

/**
 * Pairs the quotation marks of one block: straight and curly double marks, and single marks that
 * are not apostrophes. Single quotations inside double ones are listed too, after their outer one.
 */
export function findQuotations(text: string, within: Span): Quotation[] {
  const found: Quotation[] = []
  let at = within.start
  // Past a single mark that nothing closes lie only apostrophes: looking again would cost a square.
  let singles = true
  while (at < within.end) {
    if (!opens(text, at, within) || (!singles && isSingleMark(text[at]))) {
      at++
      continue
    }
    const isSingle = isSingleMark(text[at])
    const end = closingEnd(text, at, within)
    if (end > 0) {
      found.push({ start: at, end, closed: true })
      if (!isSingle) found.push(...findSingle(text, { start: at + 1, end: end - 1 }))
      at = end
    } else if (isSingle) {
      singles = false
      at++
    } else {
      found.push({ start: at, end: within.end, closed: false })
      break
    }
  }
  return found
}

function findSingle(text: string, within: Span): Quotation[] {
  const found: Quotation[] = []
  for (let at = within.start; at < within.end; at++) {
    const mark = text[at]
    if (!isSingleMark(mark) || !opens(text, at, within)) continue
    const end = closingEnd(text, at, within)
    if (end < 0) return found
    found.push({ start: at, end, closed: true })
    at = end - 1
  }
  return found
}
