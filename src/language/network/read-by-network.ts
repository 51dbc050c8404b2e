import type { Grammar, Predicate } from '../analysis.ts'
import { settleNames } from './document-names.ts'
import { KnownSentences } from './known-sentences.ts'
import { theNetwork } from './open-network.ts'
import { type GivenPredicates, readSentences } from './read-sentences.ts'

/** The most words that the network reads as one sentence; what is longer is read in pieces. */
const LONGEST = 400

/** The grammar of a document's sentences by the network; `given` may name the predicates of each. */
export function readByNetwork(
  sentences: readonly (readonly string[])[],
  given: readonly GivenPredicates[] = [],
): Grammar[] {
  if (sentences.length === 0) return []
  const pieces = sentences.flatMap((tokens) => cut(tokens))
  const places = sentences.flatMap((tokens, index) => cutPlaces(tokens.length, given[index]))
  const readings = readPieces(pieces, places)
  let next = 0
  const grammars = sentences.map((tokens) => {
    const own: Grammar[] = []
    for (let at = 0; at < tokens.length; at += LONGEST) own.push(readings[next++]!)
    return join(own)
  })
  const settled = settleNames(
    sentences.map((tokens, index) => ({ tokens, names: grammars[index]!.names })),
  )
  return grammars.map((grammar, index) => ({ ...grammar, names: settled[index]! }))
}

const known = new KnownSentences()

/** What the network reads of each piece; not again what it read lately, unless its predicates are given. */
function readPieces(
  pieces: readonly (readonly string[])[],
  places: readonly GivenPredicates[],
): Grammar[] {
  const found = pieces.map((tokens, index) => (places[index] ? undefined : known.get(tokens)))
  const unread = pieces.flatMap((_, index) => (found[index] ? [] : [index]))
  const read = readSentences(
    theNetwork(),
    unread.map((index) => pieces[index]!),
    unread.map((index) => places[index]),
  )
  unread.forEach((index, at) => {
    found[index] = read[at]!
    if (!places[index]) known.keep(pieces[index]!, read[at]!)
  })
  return found as Grammar[]
}

function cut(tokens: readonly string[]): (readonly string[])[] {
  if (tokens.length === 0) return []
  if (tokens.length <= LONGEST) return [tokens]
  const pieces: (readonly string[])[] = []
  for (let at = 0; at < tokens.length; at += LONGEST) pieces.push(tokens.slice(at, at + LONGEST))
  return pieces
}

/** The given predicates of each piece of a sentence, counted from its own beginning. */
function cutPlaces(length: number, given: GivenPredicates): GivenPredicates[] {
  return Array.from({ length: Math.ceil(length / LONGEST) }, (_, piece) =>
    given?.filter((at) => Math.floor(at / LONGEST) === piece).map((at) => at - piece * LONGEST),
  )
}

const EMPTY: Grammar = { upos: [], xpos: [], heads: [], relations: [], names: [], predicates: [] }

/** One grammar of the pieces of a sentence: the roots of later ones depend on the first one's. */
function join(pieces: readonly Grammar[]): Grammar {
  if (pieces.length < 2) return pieces[0] ?? EMPTY
  const root = pieces[0]!.heads.indexOf(-1)
  const shift = (at: number): number => at * LONGEST
  return {
    upos: pieces.flatMap(({ upos }) => upos),
    xpos: pieces.flatMap(({ xpos }) => xpos),
    heads: pieces.flatMap(({ heads }, at) =>
      Array.from(heads, (head) => (head >= 0 ? head + shift(at) : at === 0 ? -1 : root)),
    ),
    relations: pieces.flatMap(({ relations }, at) =>
      relations.map((relation) => (at > 0 && relation === 'root' ? 'parataxis' : relation)),
    ),
    names: pieces.flatMap(({ names }, at) =>
      names.map((name) => ({ ...name, start: name.start + shift(at), end: name.end + shift(at) })),
    ),
    predicates: pieces.flatMap(({ predicates }, at) =>
      predicates.map((predicate) => moved(predicate, shift(at))),
    ),
  }
}

/** The same predicate so many words on. */
function moved({ at, args, ...predicate }: Predicate, by: number): Predicate {
  return {
    ...predicate,
    at: at + by,
    args: args.map(({ head, start, end, ...arg }) => ({
      ...arg,
      head: head + by,
      start: start + by,
      end: end + by,
    })),
  }
}
