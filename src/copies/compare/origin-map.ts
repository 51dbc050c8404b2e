import type { Span } from '../../article/index.ts'
import { agencyNamed } from '../../lexicon/index.ts'
import type { CopyFamily, CopyInput, CopyLink } from '../copy.ts'
import { leadCredit } from '../direction/agency.ts'
import { readWords, type WordStream } from '../find/word-stream.ts'
import { sentencesOf } from './label.ts'

/** Whose a sentence is. `unknown`: others have it too, and nothing shows whose it was first. */
export type OriginKind = 'own' | 'agency' | 'outlet' | 'unknown'

/** A sentence of an article and where it comes from. */
export interface SentenceOrigin extends Span {
  readonly kind: OriginKind
  /** The agency or outlet. */
  readonly name?: string
  /** The article that it was taken from, or that shares it. */
  readonly article?: string
}

/** Where an article's sentences come from. */
export interface OriginMap {
  readonly article: string
  readonly sentences: readonly SentenceOrigin[]
  /** Share of its words that are its own reporting, 0 to 1. */
  readonly own: number
}

/** Share of a sentence's words that a passage must cover for it to be taken. */
const TAKEN = 0.6
/** Share of own words from which on an article is an origin itself, not a text with a line added. */
const REPORTS = 0.25

/**
 * Where each sentence of an article comes from: its own, an agency's, another outlet's, or not known. `links` and
 * `families` are those of `findCopies` and `findFamilies` over all articles.
 */
export function mapOrigins(
  input: CopyInput,
  links: readonly CopyLink[],
  families: readonly CopyFamily[],
  inputs: ReadonlyMap<string, CopyInput>,
): OriginMap {
  const words = readWords(input.text)
  const credit = leadCredit(input.text)?.agency
  const own: Whose = credit ? { kind: 'agency', name: credit } : { kind: 'own' }
  const agency = families.find(({ members }) => members.includes(input.id))?.agency
  const sources = links
    .filter(({ a, b }) => a === input.id || b === input.id)
    .map((link) => ({
      whose: whoseIs(link, input.id, own, agency, inputs),
      covered: coveredBy(link, input.id, words),
    }))
    // The original before a sibling, a known hand before an unknown one.
    .sort((x, y) => RANK[x.whose.kind] - RANK[y.whose.kind])
  let [mine, all] = [0, 0]
  const sentences = sentencesOf(words).map(({ from, to }): SentenceOrigin => {
    const taken = sources.find(({ covered }) => {
      let hits = 0
      for (let at = from; at < to; at++) hits += covered[at]!
      return hits >= TAKEN * (to - from)
    })
    const whose = taken?.whose ?? own
    all += to - from
    if (whose.kind === 'own') mine += to - from
    return { start: words.starts[from]!, end: words.ends[to - 1]!, ...whose }
  })
  return { article: input.id, sentences, own: all === 0 ? 0 : mine / all }
}

/**
 * How many independent hands are behind a story's articles: each article with reporting of its own, each agency, each
 * outlet outside of them, and each text whose first hand is not known, once.
 */
export function countOrigins(maps: readonly OriginMap[]): number {
  const hands = new Set<string>()
  for (const { article, sentences, own } of maps) {
    if (own >= REPORTS) hands.add(`own ${article}`)
    for (const { kind, name, article: from } of sentences) {
      if (kind === 'agency') hands.add(`agency ${name}`)
      if (kind === 'outlet') hands.add(`own ${from}`)
      // Two articles that share a text of unknown origin: one hand, under the smaller id.
      if (kind === 'unknown' && from !== undefined)
        hands.add(`text ${from < article ? from : article}`)
    }
  }
  return hands.size
}

interface Whose {
  readonly kind: OriginKind
  readonly name?: string
  readonly article?: string
}

const RANK: Readonly<Record<OriginKind, number>> = { agency: 0, outlet: 1, own: 2, unknown: 3 }

function whoseIs(
  link: CopyLink,
  id: string,
  own: Whose,
  agency: string | undefined,
  inputs: ReadonlyMap<string, CopyInput>,
): Whose {
  const partner = link.a === id ? link.b : link.a
  if (link.source === id) return own
  if (link.source === partner) {
    const page = inputs.get(partner)
    const credited = leadCredit(page?.text ?? '')?.agency ?? agencyNamed(page?.outlet ?? '')
    if (credited) return { kind: 'agency', name: credited, article: partner }
    return { kind: 'outlet', name: page?.outlet ?? partner, article: partner }
  }
  return agency
    ? { kind: 'agency', name: agency, article: partner }
    : { kind: 'unknown', article: partner }
}

function coveredBy({ a, passages }: CopyLink, id: string, words: WordStream): Uint8Array {
  const covered = new Uint8Array(words.keys.length)
  const spans = passages.map((passage) => (a === id ? passage.a : passage.b))
  let at = 0
  for (const { start, end } of [...spans].sort((x, y) => x.start - y.start)) {
    while (at < covered.length && words.starts[at]! < start) at++
    for (; at < covered.length && words.ends[at]! <= end; at++) covered[at] = 1
  }
  return covered
}
