import type { NamedSentence } from './named-sentence.ts'

const CLOSERS: ReadonlySet<string> = new Set(['”', '’', "''", ')', ']', '»', '"', "'"])
const OPENERS = /^[“‘"'([«]$|^``$/
/** A full stop after these ends nothing; written with it or without it. */
const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Rev|St|Gen|Lt|Col|Maj|Capt|Sgt|Gov|Sen|Rep|Hon|No|Nos|vs|Jr|Sr|Inc|Ltd|Co|Corp|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|\p{L})$/iu
const SAYS = /^(?:said|says|asked|asks|added|wrote|told|replied)$/

/** The index behind the sentence end at the mark `at`, closing marks with it; -1 where it is none. */
function endAt({ tokens }: NamedSentence, at: number, from: number): number {
  if (!/^[.?!]{1,3}$/.test(tokens[at] as string) || tokens[at] === '..') return -1
  if (tokens[at] === '.' && ABBREVIATION.test(tokens[at - 1] ?? '')) return -1
  let end = at + 1
  while (end < tokens.length && CLOSERS.has(tokens[end] as string)) {
    // A straight mark closes only where one is open, or where nothing follows.
    const mark = tokens[end] as string
    if (/^["']$/.test(mark) && end + 1 < tokens.length) {
      const open = tokens.slice(from, end).filter((token) => token === mark).length % 2 === 1
      if (!open) break
    }
    end++
  }
  return end
}

function opens({ tokens }: NamedSentence, at: number): boolean {
  const next = tokens[at] as string
  return OPENERS.test(next) || /^\p{Lu}/u.test(next)
}

/** `"Why?" Mr Kim asked`: the question is not the end. */
const goesOn = (tokens: readonly string[], mark: number, end: number): boolean =>
  tokens[mark] !== '.' &&
  end > mark + 1 &&
  tokens.slice(end, end + 4).some((token) => SAYS.test(token))

function cut(paragraph: NamedSentence, start: number, end: number): NamedSentence {
  return {
    document: paragraph.document,
    tokens: paragraph.tokens.slice(start, end),
    names: paragraph.names
      .filter((name) => name.start >= start && name.end <= end)
      .map((name) => ({ ...name, start: name.start - start, end: name.end - start })),
    unknown: paragraph.unknown.slice(start, end),
  }
}

/**
 * The sentences of a paragraph, cut where its marks leave no doubt: a full stop, question or
 * exclamation mark with what closes after it, then a capital or an opening quotation mark; never
 * inside a name, never after an abbreviation or an initial.
 */
export function splitParagraph(paragraph: NamedSentence): readonly NamedSentence[] {
  const found: NamedSentence[] = []
  const inName = new Set(
    paragraph.names.flatMap(({ start, end }) =>
      Array.from({ length: end - start - 1 }, (_, i) => start + i + 1),
    ),
  )
  let from = 0
  for (let at = 1; at < paragraph.tokens.length; at++) {
    const end = endAt(paragraph, at, from)
    if (end < 0 || end >= paragraph.tokens.length || inName.has(end)) continue
    if (!opens(paragraph, end) || goesOn(paragraph.tokens, at, end)) continue
    found.push(cut(paragraph, from, end))
    from = end
    at = end
  }
  found.push(cut(paragraph, from, paragraph.tokens.length))
  return found
}
