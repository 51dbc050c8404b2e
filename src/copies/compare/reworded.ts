import type { WordStream } from '../find/word-stream.ts'
import { type CopySentence, type LabelMark, sentencesOf, type WordLabels } from './label.ts'

/** Share of a sentence's words that must stand as they were, or it counts as reworded. */
const KEPT_SHARE = 0.62
/** Changes of wording in one sentence that make it reworded, whatever stands. */
const MANY_CHANGES = 3
/** Share of the weight of a sentence's words that its partner must have. */
const PARTNER_SHARE = 0.5
const SHORTEST = 5
/** Share of a source sentence that stands in the copy already, so that no other sentence rewords it. */
const SHOWN = 0.5
/** Words in more sentences than this say nothing about which one is meant. */
const COMMON = 50

/**
 * Marks sentences that were rewritten as a whole: those whose words are mostly changed, and those
 * for which no run of words stands, but a source sentence says the same with the same rare words.
 * Meaning changes and foreign words inside them keep their own labels.
 */
export function markReworded(
  copy: WordStream,
  source: WordStream,
  labels: (WordLabels | null)[],
): void {
  const sources = sentencesOf(source)
  const home = new Int32Array(source.keys.length)
  for (const [at, { from, to }] of sources.entries()) home.fill(at, from, to)
  const shown = shownSentences(labels, sources, home)
  let finder: ReturnType<typeof partnerFinder> | null = null
  const partnerOf = (sentence: CopySentence): number | null => {
    // Costly to make, and most copies have no sentence that needs it.
    finder ??= partnerFinder(source, sources, shown)
    return finder(copy, sentence)
  }
  for (const sentence of sentencesOf(copy)) {
    if (sentence.to - sentence.from < SHORTEST) continue
    const loose = isLoose(labels, sentence)
    const partner = loose
      ? partnerOf(sentence)
      : isChanged(labels, sentence)
        ? homeOf(labels, sentence, home)
        : null
    if (partner === null) continue
    const { from, to } = sources[partner]!
    let mark: LabelMark = { by: 'reworded', at: sentence.from }
    for (let at = sentence.from; at < sentence.to; at++) {
      const type = labels[at]?.type
      if (type === 'alter' || type === 'inject') {
        mark = { by: 'reworded', at: at + 1 }
        continue
      }
      labels[at] = { type: 'rewrite', kind: 'sentence', s0: from, s1: to, mark }
    }
  }
}

const isLoose = (labels: readonly (WordLabels | null)[], { from, to }: CopySentence): boolean => {
  for (let at = from; at < to; at++) if (labels[at]?.s0 !== undefined) return false
  return true
}

function isChanged(labels: readonly (WordLabels | null)[], { from, to }: CopySentence): boolean {
  let kept = 0
  let foreign = 0
  const changes = new Set<LabelMark>()
  for (let at = from; at < to; at++) {
    const label = labels[at]
    if (label?.type === 'kept' || label?.kind === 'spelling') kept++
    else if (label?.type === 'inject') foreign++
    else if (label && label.type !== 'alter') changes.add(label.mark)
  }
  const own = Math.max(1, to - from - foreign)
  return kept / own < KEPT_SHARE || (changes.size >= MANY_CHANGES && kept / own < 0.85)
}

/** The source sentence that most of a sentence's words come from. */
function homeOf(
  labels: readonly (WordLabels | null)[],
  { from, to }: CopySentence,
  home: Int32Array,
): number | null {
  const votes = new Map<number, number>()
  let all = 0
  for (let at = from; at < to; at++) {
    const s = labels[at]?.s0
    if (s === undefined) continue
    all++
    votes.set(home[s]!, (votes.get(home[s]!) ?? 0) + 1)
  }
  const [best] = [...votes].sort((x, y) => y[1] - x[1] || x[0] - y[0])
  return best && best[1] >= 0.6 * all ? best[0] : null
}

/** Source sentences that stand in the copy as they were: nothing else in it is their rewording. */
function shownSentences(
  labels: readonly (WordLabels | null)[],
  sources: readonly CopySentence[],
  home: Int32Array,
): Set<number> {
  const kept = new Int32Array(sources.length)
  for (const label of labels) {
    if (label?.s0 !== undefined && (label.type === 'kept' || label.kind === 'spelling'))
      kept[home[label.s0]!]!++
  }
  return new Set(sources.flatMap(({ from, to }, at) => (kept[at]! > SHOWN * (to - from) ? at : [])))
}

/** Finds the source sentence with the same rare words: rare within this text. */
function partnerFinder(
  source: WordStream,
  sentences: readonly CopySentence[],
  shown: ReadonlySet<number>,
) {
  const places = new Map<number, Set<number>>()
  for (const [at, { from, to }] of sentences.entries()) {
    for (let word = from; word < to; word++) {
      const key = source.keys[word]!
      const known = places.get(key) ?? new Set<number>()
      places.set(key, known.add(at))
    }
  }
  const weightOf = ({ from, to }: CopySentence) =>
    [...new Set(source.keys.subarray(from, to))].reduce((sum, key) => sum + weight(key), 0)
  const weight = (key: number) => 1 / (1 + (places.get(key)?.size ?? 0)) ** 1.5
  return (copy: WordStream, { from, to }: CopySentence): number | null => {
    const scores = new Map<number, number>()
    const keys = new Set(copy.keys.subarray(from, to))
    let total = 0
    for (const key of keys) {
      total += weight(key)
      const known = places.get(key)
      if (!known || known.size > COMMON) continue
      for (const at of known)
        if (!shown.has(at)) scores.set(at, (scores.get(at) ?? 0) + weight(key))
    }
    let best: number | null = null
    let most = PARTNER_SHARE * total
    for (const [at, score] of scores) {
      const { from: s0, to: s1 } = sentences[at]!
      if (score <= most || s1 - s0 < SHORTEST || s1 - s0 > 4 * (to - from)) continue
      if (score > PARTNER_SHARE * 0.7 * weightOf({ from: s0, to: s1 })) {
        best = at
        most = score
      }
    }
    return best
  }
}
