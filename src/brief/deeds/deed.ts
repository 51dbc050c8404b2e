import { actsOfWord, classesOfWord } from '../../claims/index.ts'
import type { Clause, WordRange } from '../../clauses/index.ts'
import type { Word } from '../../language/index.ts'
import { MONTH_NAMES, sayingVerbs, WEEKDAY_NAMES } from '../../lexicon/index.ts'
import type { CitedSentence } from '../lines/cited-sentence.ts'
import { ANY_DEED, CARRIERS, DEED_ACTS, JOINED_OBJECTS } from './deed-acts.data.ts'
import type { WhoAt } from './who-at.ts'

/** What a telling says was done, comparable across articles. */
export interface Deed {
  /** Classes of what was done; of a verb in no table the verb. */
  readonly acts: ReadonlySet<string>
  /** Ids of the entities that did it. */
  readonly doers: ReadonlySet<string>
  /** All who and what takes part, places too: entity ids, else nouns' classes. */
  readonly things: ReadonlySet<string>
}

/** Verbs that only say: what is said tells the deed. */
const SAYING = sayingVerbs('vouched')

/** What a noun such as `the disaster` says was done: any of the acts of the day. */
export const ANY = 'any'

/** Nothing is known of what was done. */
export const NO_DEED: Deed = { acts: new Set(), doers: new Set(), things: new Set() }

const ACTS = new Map<string, string[]>()
for (const [act, words] of DEED_ACTS)
  for (const word of words.split(' ')) ACTS.set(word, [...(ACTS.get(word) ?? []), act])

/** What a clause tells, with what hangs on it and is of the same moment: `when a silo blew up`, `killing two`. */
export function deedOf(sentence: CitedSentence, clause: Clause, who: WhoAt): Deed {
  const moment = sentence.clauses.filter(
    ({ parent, relation, opener, predicate }) =>
      parent === clause.index &&
      (opener
        ? SAME_MOMENT.has(opener.word) && relation !== 'conj'
        : relation === 'advcl' && predicate.form === 'participle'),
  )
  return moment.reduce(
    (deed, more) => joinedDeed(deed, ownDeed(sentence, more, who)),
    ownDeed(sentence, clause, who),
  )
}

/** Openers of clauses that tell of the same moment. */
const SAME_MOMENT: ReadonlySet<string> = new Set(['when', 'as'])

/** All that two tellings say of one deed; the doers are those of the first. */
export const joinedDeed = (a: Deed, b: Deed): Deed => ({
  acts: new Set([...a.acts, ...b.acts]),
  doers: a.doers,
  things: new Set([...a.things, ...b.things]),
})

/** A clause by itself: its verb, the nouns that name a deed beside it, its sides. */
function ownDeed(sentence: CitedSentence, clause: Clause, who: WhoAt): Deed {
  const { words } = sentence
  const { predicate, doer, undergoer, subject, objects, obliques } = clause
  const verb = verbKey(sentence, clause)
  const nouns = CARRIERS.has(verb) || CARRIERS.has(predicate.lemma) ? [subject, ...objects] : []
  const known = actsOf(words[predicate.head]!, verb)
  const isSaying = known.length === 0 && SAYING.has(predicate.lemma)
  const acts = [
    ...(isSaying ? ['say'] : known),
    ...nouns.flatMap((argument) => (argument ? nounActs(words[argument.head]!) : [])),
  ]
  const sides = [subject, doer, undergoer, ...objects, ...obliques].filter((one) => one !== null)
  const said = clause.complement?.pieces ?? []
  return {
    acts: new Set(acts.length > 0 ? acts : [verb]),
    doers: new Set(doer ? idsOf(sentence, doer, who) : []),
    things: new Set([...sides, ...said].flatMap((side) => keysOf(sentence, side, who))),
  }
}

/** What a noun tells: `Saturday's attack on the port`. Null where the noun names no deed. */
export function nounDeed(sentence: CitedSentence, at: number, who: WhoAt): Deed | null {
  const acts = nounActs(sentence.words[at]!)
  if (acts.length === 0) return null
  const things = keysOf(sentence, sentence.argument(at), who)
  return { acts: new Set(acts), doers: new Set(), things: new Set(things) }
}

/** `blow-up`, `give-way`, else the lemma. */
function verbKey({ words }: CitedSentence, { predicate, objects }: Clause): string {
  const particle = words.find(
    ({ head, deprel }) => head === predicate.head && deprel === 'compound:prt',
  )
  if (particle) return `${predicate.lemma}-${particle.text.toLowerCase()}`
  const object = objects
    .map(({ head }) => words[head]!.lemma)
    .find((one) => JOINED_OBJECTS.has(one))
  return object ? `${predicate.lemma}-${object}` : predicate.lemma
}

const actsOf = (word: Word, key: string): string[] => [
  ...(ACTS.get(key) ?? []),
  ...(key.includes('-') ? [] : actsOfWord(word)),
]

function nounActs(word: Word): string[] {
  const lemma = word.lemma.toLowerCase()
  if (word.upos !== 'NOUN') return []
  return ANY_DEED.has(lemma) ? [ANY] : actsOf(word, lemma)
}

/** The entities that a phrase names. */
const idsOf = ({ words, article }: CitedSentence, { from, to }: WordRange, who: WhoAt): string[] =>
  words
    .slice(from, Math.min(to, from + MOST_WORDS))
    .flatMap(({ upos, start }) => (upos === 'PROPN' ? (who(article.id, start) ?? []) : []))

/** A day is no side of what happened on it. */
const CALENDAR: ReadonlySet<string> = new Set(
  [...WEEKDAY_NAMES, ...MONTH_NAMES].map((name) => name.toLowerCase()),
)

/** Longer phrases than this are whole sentences. */
const MOST_WORDS = 24

/** Whom and what a phrase names: of each noun in it the entity, else its class. */
function keysOf(sentence: CitedSentence, { from, to }: WordRange, who: WhoAt): string[] {
  const { words, article } = sentence
  return words.slice(from, Math.min(to, from + MOST_WORDS)).flatMap((word) => {
    if (!/^(?:NOUN|PROPN)$/.test(word.upos) || CALENDAR.has(word.text.toLowerCase())) return []
    const id = who(article.id, word.start)
    return id ? [id] : word.upos === 'NOUN' ? classesOfWord(word) : [word.text.toLowerCase()]
  })
}

/** The deed of the clause that holds a word of the text; nothing known where no clause does. */
export function deedAt(sentence: CitedSentence | null, at: number, who: WhoAt): Deed {
  const index = sentence?.words.findIndex(({ start, end }) => start <= at && at < end) ?? -1
  const clause = sentence?.clauses[sentence.clauseAt[index] ?? -1]
  return sentence && clause ? deedOf(sentence, clause, who) : NO_DEED
}

/** Whether a noun tells of something that is done: `the attack`, not `the court`. */
export const namesDeed = (word: Word): boolean => nounActs(word).length > 0
