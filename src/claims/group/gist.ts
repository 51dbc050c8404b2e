import { SMALL_NUMBERS } from '../../lexicon/index.ts'
import type { Claim } from '../claim.ts'
import { NEWS_ACTS, NEWS_THINGS, PLAIN_WORDS } from './news-acts.data.ts'

/** What a claim says, made comparable. */
export interface Gist {
  /** Acts, things and other content words. */
  readonly words: ReadonlySet<string>
  /** The first act in the content: what it is about. */
  readonly act: string | null
  /** Names in the content, lower case; countries for their adjectives where entities were known. */
  readonly actors: ReadonlySet<string>
  /** Who does the act: the last name before it, or the name after "by" behind it. */
  readonly agent: string | null
  /** Counts in the content: `six`, `26`; no years. */
  readonly numbers: ReadonlySet<number>
  /** Whether the content says that something is not so. */
  readonly negated: boolean
}

const ACTS = new Map(
  NEWS_ACTS.flatMap(([act, words]) => words.split(' ').map((word) => [word, act])),
)
const CLASSES = new Map([
  ...ACTS,
  ...NEWS_THINGS.flatMap(([thing, words]) =>
    words.split(' ').map((word): [string, string] => [word, thing]),
  ),
])

/** Longest content that is read, in characters: the point of a claim stands early. */
const LONGEST = 600

/** "The bridge was hit on Sunday by Oslo": the doer stands within so many words of its act. */
const NEAR = 5

/** A word without its ending; the same for all forms of most verbs and nouns, nothing finer. */
function stemOf(word: string): string {
  const low = word.toLowerCase()
  if (CLASSES.has(low) || low.length < 4) return low
  const cut = low.replace(/(?:'s|’s)$/, '')
  for (const ending of ['ing', 'ed', 'es', 's', 'd']) {
    if (!cut.endsWith(ending) || cut.endsWith('ss')) continue
    const stem = cut.slice(0, -ending.length)
    if (stem.length < 3) continue
    for (const form of [stem, `${stem}e`, stem.slice(0, -1)]) if (CLASSES.has(form)) return form
    if (ending !== 'd') return stem
  }
  return cut.endsWith('e') && !CLASSES.has(cut) ? cut.slice(0, -1) : cut
}

/** The gist of a claim's content. */
export function gistOf(claim: Claim): Gist {
  const actors = new Set(claim.about.map((name) => name.toLowerCase()))
  const known = actors.size > 0
  const words = new Set<string>()
  const numbers = new Set<number>()
  const acts: { readonly act: string; readonly at: number }[] = []
  const named: { readonly actor: string; readonly at: number; readonly by: boolean }[] = []
  let before = ''
  let at = 0
  for (const [token] of claim.text.slice(0, LONGEST).matchAll(TOKEN)) {
    const low = token.toLowerCase().replace(/(?:['’]s|\.)$/, '')
    if (isName(token, low))
      named.push({ actor: actorOf(low, actors, known), at, by: before === 'by' })
    else for (const word of contentWord(low)) words.add(word)
    const count = countOf(low)
    if (count !== null) numbers.add(count)
    const act = isName(token, low) ? undefined : ACTS.get(stemOf(low))
    if (act) acts.push({ act, at })
    before = low
    at++
  }
  if (!known) for (const { actor } of named) actors.add(actor)
  if (claim.kind === 'invite') words.add('invite')
  return {
    words,
    actors,
    act: acts[0]?.act ?? null,
    agent: agentOf(acts[0]?.at, named),
    numbers,
    negated: NEGATIONS.test(claim.text.slice(0, LONGEST)),
  }
}

const NEGATIONS = /\b(?:not|never|no|nobody|none|neither|cannot)\b|n['’]t\b/i

/** The number that a word or numeral counts with; null for years and other words. "One" counts nothing. */
function countOf(low: string): number | null {
  const value = SMALL_NUMBERS.get(low) ?? (/^\d{1,9}$/.test(low) ? Number(low) : 0)
  return value < 2 || (value >= 1900 && value < 2100) ? null : value
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu

/** The class of a word, or its stem; nothing for plain words. */
function contentWord(low: string): string[] {
  const stem = stemOf(low)
  if (low.length < 3 || PLAIN_WORDS.has(low) || PLAIN_WORDS.has(stem)) return []
  return [CLASSES.get(stem) ?? stem]
}

/** The last name before the act, else the one after "by" close behind it. */
function agentOf(
  act: number | undefined,
  named: readonly { readonly actor: string; readonly at: number; readonly by: boolean }[],
): string | null {
  if (act === undefined) return null
  const before = named.findLast(({ at }) => at < act)
  const behind = named.find(({ at, by }) => by && at > act && at - act < NEAR)
  return (before ?? behind)?.actor ?? null
}

const isName = (token: string, low: string): boolean =>
  /^\p{Lu}/u.test(token) && !PLAIN_WORDS.has(low) && !CLASSES.has(stemOf(low))

/** The known actor with this word in its name; else the word, cut so that adjectives meet nouns. */
function actorOf(low: string, actors: ReadonlySet<string>, known: boolean): string {
  if (known) {
    for (const actor of actors) if (actor.split(' ').some((word) => near(word, low))) return actor
  }
  return low.slice(0, 5)
}

const near = (a: string, b: string): boolean => a.slice(0, 5) === b.slice(0, 5)
