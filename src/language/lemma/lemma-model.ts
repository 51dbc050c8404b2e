import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What decides for one kind of word: whole words first, then their longest known ending. */
export interface Decisions {
  readonly words: ReadonlyMap<string, string>
  readonly endings: ReadonlyMap<string, string>
  readonly otherwise: string
}

/** Learned tables, by kind of word. */
export interface LemmaModel {
  /** By tag: letters to cut and add. */
  readonly edits: ReadonlyMap<string, Decisions>
  /** By tag and shape (`JJ title`): what becomes of the capitals. */
  readonly capitals: ReadonlyMap<string, Decisions>
}

/** What is asked of the tables. */
export type LemmaTables = Readonly<
  Record<keyof LemmaModel, { get(kind: string): Decisions | undefined }>
>

/** The longest ending that is looked up. */
export const LONGEST_ENDING = 6

/** The decision for a word in small letters. */
export function decide({ words, endings, otherwise }: Decisions, lower: string): string {
  const known = words.get(lower)
  if (known !== undefined) return known
  for (let length = Math.min(LONGEST_ENDING, lower.length); length > 0; length--) {
    const found = endings.get(lower.slice(-length))
    if (found !== undefined) return found
  }
  return otherwise
}

/** How a kind opens: part, kind, what holds otherwise. */
const OPENING = /^@(edits|capitals) (.+) (\S+)\n?/

/**
 * Reads the tables. A line `@edits VBD 0` or `@capitals JJ title l` opens one kind and gives what holds
 * otherwise; the lines after it give a decision and the words and endings (`*ied`) that have it.
 */
export function readLemmaModel(text: string): LemmaModel {
  const model = { edits: new Map<string, Decisions>(), capitals: new Map<string, Decisions>() }
  for (const table of tablesIn(text)) {
    const [head = '', part, kind = '', otherwise = ''] = OPENING.exec(table) ?? []
    model[part as keyof LemmaModel].set(kind, readDecisions(table.slice(head.length), otherwise))
  }
  return model
}

/** The tables of the file, each from its opening line on. */
const tablesIn = (text: string): string[] => text.split(/\n(?=@)/).filter((table) => table.startsWith('@'))

function readDecisions(lines: string, otherwise: string): Decisions {
  const words = new Map<string, string>()
  const endings = new Map<string, string>()
  for (const line of lines.split('\n')) {
    if (line.startsWith('#') || line === '') continue
    const [decision = '', ...keys] = line.split(' ')
    for (const key of keys) {
      if (key.startsWith('*') && key.length > 1) endings.set(key.slice(1), decision)
      else words.set(key, decision)
    }
  }
  return { words, endings, otherwise }
}

/** The same, but each kind is read when it is first asked for: a sentence has few. */
function openLemmaModel(text: string): LemmaTables {
  const unread = { edits: new Map<string, string>(), capitals: new Map<string, string>() }
  for (const table of tablesIn(text)) {
    const [, part, kind = ''] = OPENING.exec(table) ?? []
    unread[part as keyof LemmaModel].set(kind, table)
  }
  const opened = (part: keyof LemmaModel): LemmaTables[typeof part] => {
    const known = new Map<string, Decisions | undefined>()
    return {
      get: (kind) => {
        if (known.has(kind)) return known.get(kind)
        const read = readLemmaModel(unread[part].get(kind) ?? '')[part].get(kind)
        known.set(kind, read)
        return read
      },
    }
  }
  return { edits: opened('edits'), capitals: opened('capitals') }
}

let loaded: LemmaTables | undefined

/** The shipped tables, read when first asked for. */
export function theLemmaModel(): LemmaTables {
  loaded ??= openLemmaModel(
    readFileSync(fileURLToPath(new URL('../../../models/lemma.txt', import.meta.url)), 'utf8'),
  )
  return loaded
}
