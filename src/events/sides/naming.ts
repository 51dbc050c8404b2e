import type { NounPhrase, SentenceClauses } from '../../clauses/index.ts'
import { bodyNouns, SIDE_NOUNS, WEAPON_NOUNS } from '../../lexicon/index.ts'
import type { Entity } from '../../names/index.ts'
import type { Named } from './names-at.ts'

const OWNERS: ReadonlySet<string> = new Set('his her its their our my your'.split(' '))
/** `the police`, `the court`: a reader knows whose. */
const BODIES = bodyNouns('side')
const SPEAKING_BODIES = bodyNouns('speaks')
const POINTERS: ReadonlySet<string> = new Set('the this that either each neither'.split(' '))
/** Who may own an act or a thing: a missile is India's, not Kashmir's. */
const OWNER_KINDS: ReadonlySet<Entity['kind']> = new Set([
  'person',
  'organisation',
  'country',
  'group',
])

/**
 * True where the words name nobody: a thing (`military aid`, `Trump's call`), a pronoun that stands
 * for nobody known, and `his government`, `the group` where the text does not tell which.
 */
export function isVague(
  { words, lower }: SentenceClauses,
  phrase: NounPhrase,
  head: Named | undefined,
  country: string | undefined,
): boolean {
  const opener = lower[phrase.from] as string
  const owned = OWNERS.has(opener) && phrase.head > phrase.from
  if (head) return (owned && head.type === 'nominal') || head.entity.doubtful === true
  const noun = lower[phrase.head] as string
  const word = words[phrase.head]
  if (word?.upos !== 'NOUN' && word?.upos !== 'PROPN') return true
  if (owned || WEAPON_NOUNS.has(noun)) return true
  // `Poland's competition office`
  if (!SIDE_NOUNS.has(noun)) return !(country && SPEAKING_BODIES.has(noun))
  if (BODIES.has(noun) && SIDE_NOUNS.get(noun) !== '') return false
  return !country && POINTERS.has(opener) && word.xpos === 'NN'
}

/** Whose thing it is: India's of `Indian fighter jets`, Trump's of `Trump's call with Kyiv`. */
export function ownerOfThing(
  { words, lower }: SentenceClauses,
  phrase: NounPhrase,
  inside: readonly Named[],
): Entity | undefined {
  const owners = inside.filter(({ entity }) => OWNER_KINDS.has(entity.kind))
  for (let at = phrase.from + 1; at < phrase.head; at++) {
    if (!/^['’]s?$/.test(lower[at] as string)) continue
    const end = words[at - 1]?.end ?? 0
    const possessor = owners.find((name) => name.start < end && end <= name.end)
    return possessor?.entity
  }
  return owners.at(-1)?.entity
}
