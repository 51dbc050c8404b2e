import { readPersonName } from '../compare/name-words.ts'
import { judgeSamePerson, personFacts, roleHead } from '../compare/same-person.ts'
import type { NameCandidate } from '../find/name-candidate.ts'
import type { NameReason } from '../name-reasons.ts'
import { addMention, type Bundle, bundleFacts, callNames, openBundle } from './entity-draft.ts'
import { nameIndex } from './name-index.ts'

/** Of more persons than this, one word calls only the first: a page of one surname must not hang. */
const MOST_CALLED = 60

const isFull = (mention: NameCandidate): boolean => readPersonName(mention.text).words.length > 1

const factsOf = (mention: NameCandidate) =>
  personFacts(mention.text, { ...mention, credit: mention.credit === true })

/** Kim Dong Un and Kim Dong Nam both stand in one article: a spelling near both belongs to neither. */
function findFull(
  persons: readonly Bundle[],
  mention: NameCandidate,
): { bundle: Bundle; reason: NameReason } | null {
  const facts = factsOf(mention)
  let found: { bundle: Bundle; reason: NameReason; near: boolean } | null = null
  for (const bundle of persons) {
    const verdict = judgeSamePerson(bundleFacts(bundle), facts)
    if (!verdict) continue
    if (!verdict.near) return { bundle, reason: verdict.reason }
    // Who names two spellings in one breath means two persons.
    if (bundle.mentions.some(({ sentence }) => sentence === mention.sentence)) continue
    if (found) return null
    found = { bundle, reason: verdict.reason, near: true }
  }
  return found
}

/**
 * Credited names that the page's own words write in full elsewhere, as those of the person told of: the artist whose exhibition
 * it is made the picture too. His office stays what the text says.
 */
function asToldOf(mentions: readonly NameCandidate[]): NameCandidate[] {
  const told = new Set(mentions.flatMap(({ credit, text }) => (credit ? [] : [text.toLowerCase()])))
  return mentions.map((mention) => {
    if (!mention.credit || !told.has(mention.text.toLowerCase())) return mention
    const { credit: _credit, role: _role, sector: _sector, ...plain } = mention
    return plain
  })
}

/** Groups full names; gives the person of each mention. */
function groupFull(
  persons: Bundle[],
  mentions: readonly NameCandidate[],
): Map<NameCandidate, Bundle> {
  const byText = new Map<string, Bundle>()
  const index = nameIndex<Bundle>()
  const owners = new Map<NameCandidate, Bundle>()
  for (const mention of mentions) {
    const key = `${mention.credit === true}|${mention.text.toLowerCase()}`
    let bundle = byText.get(key)
    if (bundle) addMention(bundle, mention)
    else {
      const found = findFull(index.near(mention.text), mention)
      bundle = found?.bundle ?? openBundle('person', mention)
      if (found) addMention(bundle, mention, found.reason)
      else persons.push(bundle)
      byText.set(key, bundle)
      index.add(mention.text, bundle)
    }
    owners.set(mention, bundle)
  }
  return owners
}

/** Where each person was last named before the place that is read. */
type LastNamed = Map<Bundle, number>

/** How far the last mention before `at` lies; who is named only after it is farther than all others. */
function distance(bundle: Bundle, at: number, last: LastNamed): number {
  const start = last.get(bundle)
  return start === undefined ? 1e7 + (bundle.mentions[0]?.start ?? at) - at : at - start
}

function fits(bundle: Bundle, mention: NameCandidate): boolean {
  if (bundle.credit !== (mention.credit === true)) return false
  if (mention.gender && bundle.gender && mention.gender !== bundle.gender) return false
  if (mention.country && bundle.country && mention.country !== bundle.country) return false
  return true
}

/** Of several of one surname, who spoke before speaks on: "Chief Ada Roth said … Tim Roth … Roth said". */
function speakersAmong(
  called: readonly Bundle[],
  { says, start }: NameCandidate,
): readonly Bundle[] {
  if (!says) return called
  const spoke = called.filter(({ mentions }) =>
    mentions.some((mention) => mention.says === true && mention.start < start),
  )
  return spoke.length > 0 ? spoke : called
}

/** `Diaz` after `Rosa Diaz`: the nearest person whom that word calls, with the same office first. */
function findCalled(
  persons: Map<string, Bundle[]>,
  mention: NameCandidate,
  last: LastNamed,
): Bundle | null {
  const word = readPersonName(mention.text).words[0]
  const called = (word ? (persons.get(word.folded) ?? []) : []).filter((b) => fits(b, mention))
  if (called.length < 2) return called[0] ?? null
  const sameRole = called.filter(
    ({ role }) => role && mention.role && roleHead(role) === roleHead(mention.role),
  )
  let nearest: Bundle | null = null
  let least = Number.POSITIVE_INFINITY
  for (const bundle of sameRole.length > 0 ? sameRole : speakersAmong(called, mention)) {
    const away = distance(bundle, mention.start, last)
    if (nearest && away >= least) continue
    nearest = bundle
    least = away
  }
  return nearest
}

/** `Rosa` after `Rosa Diaz`: the one person of that given name, if the name calls nobody else. */
function findByGivenName(given: Map<string, Bundle[]>, mention: NameCandidate): Bundle | null {
  const word = readPersonName(mention.text).words[0]
  if (!word || word.text.length < 3 || mention.title) return null
  const named = (given.get(word.folded) ?? []).filter((bundle) => fits(bundle, mention))
  return named.length === 1 ? (named[0] as Bundle) : null
}

const givenNames = (name: string): string[] => {
  const first = readPersonName(name).words[0]
  return first && !callNames(name).includes(first.folded) ? [first.folded] : []
}

function fileUnder(index: Map<string, Bundle[]>, word: string, bundle: Bundle): void {
  const list = index.get(word)
  if (!list) index.set(word, [bundle])
  else if (list.length < MOST_CALLED) list.push(bundle)
}

/** Persons by what `wordsOf` makes of their full names. */
function indexPersons(
  persons: readonly Bundle[],
  wordsOf: (name: string) => readonly string[],
): Map<string, Bundle[]> {
  const index = new Map<string, Bundle[]>()
  for (const bundle of persons) {
    for (const word of new Set([...bundle.full.keys()].flatMap(wordsOf))) {
      fileUnder(index, word, bundle)
    }
  }
  return index
}

/** "the Moe-Saleh summit" names two who are called so elsewhere, and no third: such mentions are left out. */
function withoutPairs(mentions: readonly NameCandidate[]): readonly NameCandidate[] {
  const pairs = mentions.filter(({ text }) => /^\p{Lu}[\p{L}’']+-\p{Lu}[\p{L}’']+$/u.test(text))
  if (pairs.length === 0) return mentions
  const words = new Set(mentions.flatMap(({ text }) => text.split(' ')))
  return mentions.filter(
    (mention) => !pairs.includes(mention) || !words.has(mention.text.split('-')[0] as string),
  )
}

/**
 * Persons from their mentions: full names first, wherever they stand (a caption may say `Putin` before
 * any text says who that is), then single words. Single words of unknown kind that call nobody are
 * handed back.
 */
export function groupPersons(all: readonly NameCandidate[]): {
  persons: Bundle[]
  left: NameCandidate[]
} {
  const mentions = asToldOf(withoutPairs(all))
  const persons: Bundle[] = []
  const sure = mentions.filter((mention) => mention.kind === 'person')
  const owners = groupFull(persons, sure.filter(isFull))
  const last: LastNamed = new Map()
  const calls = indexPersons(persons, callNames)
  const given = indexPersons(persons, givenNames)
  const left: NameCandidate[] = []
  for (const mention of mentions) {
    if (mention.kind === 'person' ? isFull(mention) : /\s/.test(mention.text)) {
      const owner = owners.get(mention)
      if (owner) last.set(owner, mention.start)
      if (mention.kind !== 'person') left.push(mention)
      continue
    }
    const called = findCalled(calls, mention, last) ?? findByGivenName(given, mention)
    if (called) {
      const parts = { text: mention.text, name: bundleFacts(called).name }
      addMention(called, { ...mention, kind: 'person' }, { code: 'called-afterwards', parts })
      last.set(called, mention.start)
    } else if (mention.kind === 'person') {
      const bundle = openBundle('person', mention)
      persons.push(bundle)
      last.set(bundle, mention.start)
      const word = readPersonName(mention.text).words[0]
      if (word) fileUnder(calls, word.folded, bundle)
    } else left.push(mention)
  }
  return { persons, left }
}
