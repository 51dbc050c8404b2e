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

/**
 * Reads the tables. A line `@edits VBD 0` or `@capitals JJ title l` opens one kind and gives what holds
 * otherwise; the lines after it give a decision and the words and endings (`*ied`) that have it.
 */
export function readLemmaModel(text: string): LemmaModel {
  const model = { edits: new Map<string, Decisions>(), capitals: new Map<string, Decisions>() }
  let words = new Map<string, string>()
  let endings = new Map<string, string>()
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line === '') continue
    if (line.startsWith('@')) {
      const [, part, kind, otherwise] = /^@(edits|capitals) (.+) (\S+)$/.exec(line) ?? []
      words = new Map()
      endings = new Map()
      model[part as keyof LemmaModel].set(kind as string, {
        words,
        endings,
        otherwise: otherwise as string,
      })
      continue
    }
    const [decision = '', ...keys] = line.split(' ')
    for (const key of keys) {
      if (key.startsWith('*') && key.length > 1) endings.set(key.slice(1), decision)
      else words.set(key, decision)
    }
  }
  return model
}

let loaded: LemmaModel | undefined

/** The shipped tables, read when first asked for. */
export function theLemmaModel(): LemmaModel {
  loaded ??= readLemmaModel(
    readFileSync(fileURLToPath(new URL('../../../models/lemma.txt', import.meta.url)), 'utf8'),
  )
  return loaded
}
