import { readNounPhrase } from './noun-phrase.ts'
import type { ParsedWord, Phrase, PhraseKind, Reading } from './phrase.ts'
import { opensNounPhrase } from './phrase-extent.ts'
import {
  attachVerbGroup,
  opensVerbGroup,
  scanVerbGroup,
  type VerbGroup,
  verbPhrase,
} from './verb-group.ts'

/** Several words that work as one preposition or conjunction: the first is its head. */
const FIXED: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['according', 'to'],
  ['because', 'of'],
  ['such', 'as'],
  ['rather', 'than'],
  ['due', 'to'],
  ['as', 'to'],
  ['instead', 'of'],
  ['out', 'of'],
  ['in', 'order'],
  ['as', 'if'],
  ['prior', 'to'],
  ['more', 'than'],
  ['less', 'than'],
  ['at', 'least'],
]

function fixedEnd({ words }: Reading, at: number): number {
  for (const parts of FIXED) {
    if (parts.every((part, index) => words[at + index]?.lower === part)) return at + parts.length
  }
  return at
}

const single = (kind: PhraseKind, at: number, end = at + 1): Phrase => ({
  kind,
  start: at,
  end,
  head: at,
})

/** Cuts a sentence into phrases and attaches the inside of each. */
export function readPhrases(reading: Reading): Phrase[] {
  const phrases: Phrase[] = []
  let at = 0
  while (at < reading.words.length) {
    const phrase = readPhrase(reading, at, phrases.at(-1))
    phrases.push(phrase)
    at = Math.max(at + 1, phrase.end)
  }
  return phrases
}

function readPhrase(reading: Reading, at: number, before: Phrase | undefined): Phrase {
  const { words } = reading
  const word = words[at] as ParsedWord
  const fixed = readFixed(reading, at)
  if (fixed) return fixed
  if (word.upos === 'PUNCT') return single('punctuation', at)
  // "weapons, including missiles": a participle that has become a preposition.
  if (
    /^(?:including|regarding|concerning|following|excluding)$/.test(word.lower) &&
    opensNounPhrase(words, at + 1) &&
    words[at + 1]?.upos !== 'AUX'
  ) {
    return single('preposition', at)
  }
  if (word.upos === 'CCONJ') return single('conjunction', at)
  if (word.upos === 'SCONJ') return single('mark', at)
  if (/^(?:WDT|WP|WRB)$/.test(word.xpos)) return readRelative(reading, at)
  if (opensVerbGroup(words, at)) return readVerb(reading, at, before)
  if (word.upos === 'ADP') return single('preposition', at)
  if (opensNounPhrase(words, at)) return readNounPhrase(reading, at)
  if (word.upos === 'ADJ' || word.upos === 'ADV') return readModifier(reading, at)
  return single('other', at)
}

function readFixed(reading: Reading, at: number): Phrase | null {
  const end = fixedEnd(reading, at)
  if (end === at) return null
  const { words, tree } = reading
  const lower = words[at]?.lower ?? ''
  if (/^(?:more|less)$/.test(lower) || words[at + 1]?.lower === 'least') {
    // "more than 20 people": said of the number.
    if (words[end]?.upos !== 'NUM') return null
    tree.attach(at + 1, at, 'fixed')
    tree.attach(at, end, 'advmod')
    return readNounPhrase(reading, end)
  }
  for (let part = at + 1; part < end; part++) tree.attach(part, at, 'fixed')
  if (lower === 'as' && end - at === 3) return single('conjunction', at, end)
  if (lower === 'in' || words[at + 1]?.lower === 'if') return single('mark', at, end)
  return single('preposition', at, end)
}

/** `who`, `which ministry`, `how many people`. */
function readRelative(reading: Reading, at: number): Phrase {
  const { words, tree } = reading
  const next = words[at + 1]
  if (/^(?:which|what)$/.test(words[at]?.lower ?? '') && next?.upos === 'NOUN') {
    const noun = readNounPhrase(reading, at + 1)
    tree.attach(at, noun.head, 'det')
    return { ...noun, kind: 'relative', start: at }
  }
  if (words[at]?.lower === 'how' && /^(?:ADJ|ADV)$/.test(next?.upos ?? '')) {
    tree.attach(at, at + 1, 'advmod')
    if (opensNounPhrase(words, at + 1))
      return { ...readNounPhrase(reading, at + 1), kind: 'relative', start: at }
    return { kind: 'relative', start: at, end: at + 2, head: at + 1 }
  }
  if (words[at]?.xpos === 'WP$' && opensNounPhrase(words, at + 1)) {
    return { ...readNounPhrase(reading, at), kind: 'relative' }
  }
  return single('relative', at)
}

/** Adverbs and adjectives that stand alone: `very critical and angry`. */
function readModifier(reading: Reading, at: number): Phrase {
  const { words, tree } = reading
  let end = at
  while (words[end]?.upos === 'ADV' && end - at < 6) end++
  if (words[end]?.upos === 'ADJ') {
    const head = end
    for (let word = at; word < head; word++) tree.attach(word, head, 'advmod')
    end++
    while (
      /^(?:CC|,)$/.test(words[end]?.xpos ?? '') &&
      words[end + 1]?.upos === 'ADJ' &&
      !opensNounPhrase(words, end + 1)
    ) {
      tree.attach(end, end + 1, words[end]?.xpos === 'CC' ? 'cc' : 'punct')
      tree.attach(end + 1, head, 'conj')
      end += 2
    }
    return { kind: 'adjective', start: at, end, head }
  }
  if (end - at > 1 && words[end - 1]?.lower !== 'ago') {
    tree.attach(at, at + 1, 'advmod')
    return { kind: 'adverb', start: at, end: at + 2, head: at + 1 }
  }
  return single('adverb', at)
}

function readVerb(reading: Reading, at: number, before: Phrase | undefined): Phrase {
  const { words } = reading
  const group = scanVerbGroup(words, at)
  if (group.main >= 0) return verbPhrase(reading, at, group)
  const last = group.auxiliaries.at(-1)
  if (last === undefined) return single(words[at]?.upos === 'ADV' ? 'adverb' : 'other', at)
  const asks = isQuestion(reading, group, before)
  if (asks) return asks
  return readPredicate(reading, at, group, last)
}

/** `Did he say`, `Is it true`: the subject stands between the auxiliary and its verb. */
function isQuestion(reading: Reading, group: VerbGroup, before: Phrase | undefined): Phrase | null {
  const { words, tree } = reading
  const subject = words[group.end]
  const opens = before === undefined || before.kind === 'punctuation' || before.kind === 'relative'
  if (!opens || subject?.upos !== 'PRON' || !/^(?:PRP|DT)$/.test(subject.xpos)) return null
  const inner = scanVerbGroup(words, group.end + 1)
  if (inner.main < 0) return null
  const passive = attachVerbGroup(reading, { ...group, main: inner.main }, inner.main)
  attachVerbGroup(reading, inner, inner.main)
  tree.attach(group.end, inner.main, passive ? 'nsubj:pass' : 'nsubj')
  return {
    kind: 'verb',
    start: group.auxiliaries[0] as number,
    end: inner.end,
    head: inner.main,
    form: 'finite',
    passive,
  }
}

/** What `be` says of its subject: an adjective, a noun, a place; else the verb stands for itself. */
function readPredicate(reading: Reading, start: number, group: VerbGroup, last: number): Phrase {
  const { words, tree } = reading
  const phrase = (head: number, end: number): Phrase => {
    attachVerbGroup(reading, group, head)
    return { kind: 'verb', start, end, head, form: group.form, copular: head !== last }
  }
  if (words[last]?.lemma !== 'be') return phrase(last, group.end)
  let at = group.end
  const adverbs: number[] = []
  while (
    words[at]?.upos === 'ADV' &&
    words[at]?.xpos !== 'WRB' &&
    at - group.end < 4 &&
    !/^(?:ADP|PUNCT)$/.test(words[at + 1]?.upos ?? 'PUNCT')
  )
    adverbs.push(at++)
  if (words[at]?.xpos === '``') at++
  const found = predicateAt(reading, at)
  if (!found) {
    const adverb = words[group.end]
    if (adverb?.upos === 'ADV' && adverb.xpos !== 'WRB' && adverbs.length === 0)
      return phrase(group.end, group.end + 1)
    return phrase(last, group.end)
  }
  for (const adverb of adverbs) tree.attach(adverb, found.head, 'advmod')
  return phrase(found.head, found.end)
}

function predicateAt(reading: Reading, at: number): Phrase | null {
  const { words, tree } = reading
  const word = words[at]
  if (!word) return null
  if (opensNounPhrase(words, at)) return readNounPhrase(reading, at)
  if (word.upos === 'ADJ') return readModifier(reading, at)
  if (word.upos === 'ADP' && opensNounPhrase(words, at + 1)) {
    const noun = readNounPhrase(reading, at + 1)
    tree.attach(at, noun.head, 'case')
    return noun
  }
  return null
}
