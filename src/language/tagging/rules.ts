import { theLexicon } from '../lexicon/lexicon.ts'
import { CLAUSE_NOUNS } from '../lexicon/nouns-of-speech.data.ts'
import { SAYING_VERBS } from '../lexicon/verbs.data.ts'
import {
  after,
  before,
  can,
  clauseEnd,
  hasFinite,
  is,
  isBe,
  isHave,
  isWord,
  opensPhrase,
  type Slot,
  type Slots,
  WINDOW,
} from './slot.ts'

/** Decides one word from its neighbours: a Penn tag, or null to ask the next rule. */
export type TagRule = (slots: Slots, index: number) => string | null

const at = (slots: Slots, index: number): Slot => slots[index] as Slot

const NOUNISH = ['NN', 'NNS', 'NNP', 'NNPS']
const BEFORE_NOUN = ['DT', 'PRP$', 'POS', 'JJ', 'CD', 'WP$', 'JJR', 'JJS', 'PDT']

const nearNoun = (slots: Slots, index: number): boolean => can(slots[index + 1], ...NOUNISH)

export const to: TagRule = (slots, index) => {
  if (at(slots, index).lower !== 'to') return null
  const next = after(slots, index)
  if (!can(next, 'VB')) return 'IN'
  if (
    isWord(
      next,
      'school',
      'court',
      'prison',
      'jail',
      'war',
      'power',
      'hospital',
      'date',
      'market',
      'bed',
      'attack',
      'death',
      'trial',
    ) &&
    !can(slots[index + 2], 'DT', 'PRP$', 'PRP', 'NNP')
  )
    return 'IN'
  // "to support" is a verb, "to court" a noun after a verb of going; "to talks" has no VB reading.
  return next?.readings[0] === 'NN' && is(slots[index - 1], 'CD') ? 'IN' : 'TO'
}

/** `this means the talks`, `by means of`. */
export const means: TagRule = (slots, index) => {
  if (at(slots, index).lower !== 'means') return null
  const next = slots[index + 1]
  if (is(slots[index - 1], 'IN', 'JJ', 'PRP$')) return 'NNS'
  return can(next, 'DT', 'IN', 'PRP', 'NNP', 'VBG') && !isWord(next, 'of', 'for') ? 'VBZ' : 'NNS'
}

export const that: TagRule = (slots, index) => {
  if (at(slots, index).lower !== 'that') return null
  const prev = slots[index - 1]
  const next = slots[index + 1]
  if (
    !next ||
    (can(next, 'VBZ', 'MD', 'VBD', 'VBP') && !can(next, ...NOUNISH, 'PRP', 'DT', 'VBN'))
  ) {
    return is(prev, ...NOUNISH) || (is(prev, ',') && index > 1) ? 'WDT' : 'DT'
  }
  if (is(prev, 'VBD', 'VBZ', 'VBP', 'VB', 'VBG', 'VBN', 'JJ', 'CC'))
    return opensPhrase(next) || can(next, 'IN', 'EX', 'RB', 'WRB') ? 'IN' : 'DT'
  if (is(prev, ...NOUNISH)) {
    if (!opensPhrase(next)) return 'WDT'
    // "the claim that he left", but "the cases that he reported".
    return CLAUSE_NOUNS.has(prev?.lower.replace(/s$/, '') ?? '') || !can(next, 'PRP') ? 'IN' : 'WDT'
  }
  if (is(prev, 'IN') || !prev) return 'DT'
  return can(next, 'NN') && !can(next, 'NNP') ? 'DT' : 'IN'
}

export const possessive: TagRule = (slots, index) => {
  const { lower } = at(slots, index)
  const prev = slots[index - 1]
  if (lower === "'" && is(prev, 'NNS', 'NNPS', 'NNP', 'NN') && /s$/i.test(prev?.text ?? ''))
    return 'POS'
  if (lower !== "'s") return null
  if (isWord(prev, 'let')) return 'PRP'
  if (is(prev, 'PRP', 'EX', 'WP', 'WRB', 'DT', 'RB', 'WDT')) return 'VBZ'
  const next = slots[index + 1]
  return can(next, 'DT', 'PRP') || isWord(next, 'not', "n't", 'been') ? 'VBZ' : 'POS'
}

export const there: TagRule = (slots, index) => {
  if (at(slots, index).lower !== 'there') return null
  return isBe(slots[index + 1]) || can(slots[index + 1], 'MD') ? 'EX' : 'RB'
}

export const her: TagRule = (slots, index) => {
  if (at(slots, index).lower !== 'her') return null
  return can(slots[index + 1], 'NN', 'NNS', 'JJ', 'NNP', 'CD', 'JJS') ? 'PRP$' : 'PRP'
}

/** `both sides`, `both … and`. */
export const both: TagRule = (slots, index) => {
  const { lower } = at(slots, index)
  if (lower !== 'both' && lower !== 'either') return null
  const other = lower === 'both' ? 'and' : 'or'
  const window = slots.slice(index + 1, index + 12)
  return window.some((slot) => slot.lower === other) && !isWord(slots[index + 1], 'the', 'of')
    ? 'CC'
    : 'DT'
}

/** `all the`, `half a`, `such a`. */
export const predeterminer: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!can(slot, 'PDT')) return null
  if (slot.lower === 'such') return isWord(slots[index + 1], 'a', 'an') ? 'PDT' : 'JJ'
  return can(slots[index + 1], 'DT', 'PRP$')
    ? slot.lower === 'quite'
      ? 'PDT'
      : 'PDT'
    : slot.lower === 'quite'
      ? 'RB'
      : 'DT'
}

/** `about 500`, `over 20`. */
export const aboutNumber: TagRule = (slots, index) =>
  isWord(at(slots, index), 'about', 'around', 'over', 'nearly', 'under') &&
  can(slots[index + 1], 'CD', '$') &&
  !/^(?:19|20)\d\d$/.test(slots[index + 1]?.text ?? '') &&
  at(slots, index).lower !== 'over'
    ? 'RB'
    : null

/** `carry out`, `set up`: a particle stands right after a verb and before no noun phrase, or after its object. */
export const particle: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!can(slot, 'RP')) return null
  const prev = slots[index - 1]
  const next = slots[index + 1]
  if (slot.lower === 'back')
    return is(prev, 'VB', 'VBD', 'VBZ', 'VBP', 'VBG', 'VBN', 'PRP', 'NN', 'NNS', 'NNP')
      ? 'RB'
      : null
  if (!is(prev, 'VB', 'VBD', 'VBZ', 'VBP', 'VBG', 'VBN')) return 'IN'
  if (/^(?:up|out|off|down)$/.test(slot.lower)) return isWord(next, 'of') ? 'IN' : 'RP'
  return opensPhrase(next) ? 'IN' : next ? 'IN' : 'RP'
}

/** `will say`, `did not say`, `to say`. */
export const afterModal: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!can(slot, 'VB')) return null
  const prev = before(slots, index)
  if (is(prev, 'TO', 'MD')) return 'VB'
  if (isWord(prev, 'do', 'does', 'did') && prev !== slots[index - 1]) return 'VB'
  // "Did he say": the subject stands between.
  if (isWord(slots[index - 2], 'did', 'does', 'do') && is(slots[index - 1], 'PRP')) return 'VB'
  if (
    isWord(slots[index - 2], 'help', 'helped', 'let', 'make', 'made', 'lets', 'makes') &&
    is(slots[index - 1], 'PRP', 'NN', 'NNS', 'NNP')
  )
    return 'VB'
  return isWord(prev, 'help', 'helped', 'let') && slot.readings[0] === 'VB' ? 'VB' : null
}

/** `has said`, `was told`, `being held`. */
export const afterAuxiliary: TagRule = (slots, index) => {
  const slot = at(slots, index)
  const prev = before(slots, index)
  if (can(slot, 'VBN') && (isBe(prev) || isHave(prev)) && !is(prev, 'POS')) return 'VBN'
  if (can(slot, 'VBN') && isWord(prev, 'get', 'got', 'getting', 'gets')) return 'VBN'
  if (can(slot, 'VBG') && isBe(prev) && slot.readings[0] !== 'NN') return 'VBG'
  if (can(slot, 'VBG') && isBe(prev) && !is(prev, 'POS') && !is(slots[index - 1], 'DT'))
    return 'VBG'
  // "Have they met", "was it seen".
  if (
    can(slot, 'VBN') &&
    is(prev, 'PRP') &&
    (isHave(slots[index - 2]) || isBe(slots[index - 2])) &&
    index < 6
  )
    return 'VBN'
  return null
}

/** `the attack`, `its visit`, `Kim's visit`, `an alleged deal`. */
export const insidePhrase: TagRule = (slots, index) => {
  const slot = at(slots, index)
  const prev = slots[index - 1]
  if (!is(prev, ...BEFORE_NOUN)) return null
  if (
    is(prev, 'JJ') &&
    !is(slots[index - 2], 'DT', 'PRP$', 'JJ', 'POS', 'IN', 'CC', ',', 'CD', 'VBD', 'VBZ', 'VB') &&
    slots[index - 2]
  )
    return null
  const noun = slot.readings.find((tag) => tag === 'NN' || tag === 'NNS')
  const next = slots[index + 1]
  if (can(slot, 'JJ') && noun) {
    const nounFollows =
      can(next, 'NN', 'NNS', 'NNP') && !(can(next, 'VBZ', 'VBD') && !can(next, 'NN', 'NNS'))
    return nounFollows || can(next, 'JJ') || is(next, 'HYPH') ? 'JJ' : noun
  }
  if (noun && can(slot, 'VB', 'VBZ', 'VBP', 'VBG')) {
    // "these claim", "the two agree": a plural before it may be a subject.
    if (
      isWord(prev, 'that', 'this', 'all', 'both', 'some', 'many', 'these', 'those') &&
      slot.readings[0] !== noun
    )
      return null
    return noun
  }
  if (can(slot, 'VBN') && !can(slot, 'JJ') && is(prev, 'DT', 'PRP$', 'POS', 'JJ')) {
    return can(next, ...NOUNISH, 'JJ') ? 'VBN' : null
  }
  if (can(slot, 'VBG') && !noun && is(prev, 'DT', 'PRP$', 'POS', 'JJ'))
    return can(next, ...NOUNISH) ? 'VBG' : 'NN'
  return null
}

/** `he says`, `they visit`, `who met`. */
export const afterSubjectPronoun: TagRule = (slots, index) => {
  const slot = at(slots, index)
  const prev = before(slots, index)
  const subject =
    isWord(prev, 'i', 'you', 'he', 'she', 'it', 'we', 'they', 'who') || is(prev, 'WDT', 'EX')
  if (!subject) return null
  return finiteReading(slot)
}

const finiteReading = (slot: Slot): string | null =>
  slot.readings.find((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag)) ?? null

/** An -ed form or an irregular one: past tense, or participle after a noun? */
export const pastOrParticiple: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!can(slot, 'VBD') || !can(slot, 'VBN'))
    return can(slot, 'VBD') && !can(slot, 'NN', 'JJ', 'VB') ? 'VBD' : null
  const prev = before(slots, index)
  const next = slots[index + 1]
  if (can(slot, 'NN') && !is(prev, 'PRP', ...NOUNISH)) return null
  if (!prev || is(prev, 'IN', 'DT', 'PRP$', 'CD'))
    return can(slot, 'JJ') && nearNoun(slots, index) ? 'JJ' : 'VBN'
  if (is(prev, 'CC')) return coordinated(slots, index)
  if (is(prev, 'VB', 'VBD', 'VBZ', 'VBP', 'VBG', 'VBN', 'JJ')) return can(slot, 'JJ') ? 'JJ' : 'VBN'
  const from = lastBreak(slots, index)
  if (hasFinite(slots, from, index)) return is(prev, ',', "''", '-RRB-') ? 'VBD' : 'VBN'
  const end = clauseEnd(slots, index + 1)
  if (isWord(next, 'by') && (hasFinite(slots, index + 1, end) || laterPast(slots, index + 2, end)))
    return 'VBN'
  const laterFinite = hasFinite(slots, index + 1, end) && !followsClause(slots, index)
  return laterFinite && can(next, 'IN', 'TO', 'RB') ? 'VBN' : 'VBD'
}

/** `a team led by Kim arrived`: another past form, no participle of an auxiliary before it. */
function laterPast(slots: Slots, from: number, to: number): boolean {
  for (let left = from; left < to; left++) {
    if (
      can(slots[left], 'VBD') &&
      !can(slots[left], 'JJ') &&
      can(slots[left - 1], 'NN', 'NNS', 'NNP')
    )
      return true
  }
  return false
}

/** Whether what follows a verb is a clause of its own: `said he was`, `said that`, `reported Kim left`. */
function followsClause(slots: Slots, index: number): boolean {
  const base = theLexicon().verbBase.get(at(slots, index).lower) ?? ''
  return (
    SAYING_VERBS.has(base) ||
    slots
      .slice(index + 1, index + 14)
      .some((slot) =>
        /^(?:who|which|that|when|where|after|before|because|as|while|if|and|but)$/.test(slot.lower),
      )
  )
}

/** After a conjunction a verb takes after the verb before it. */
function coordinated(slots: Slots, index: number): string {
  for (let left = index - 2; left >= 0 && index - left < WINDOW; left--) {
    const tag = slots[left]?.xpos ?? ''
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return 'VBD'
    if (tag === 'VBN') return 'VBN'
  }
  return 'VBD'
}

/** Where the clause under way began: after a mark, a subordinator or a relative pronoun. */
function lastBreak(slots: Slots, index: number): number {
  let left = index - 1
  while (left >= 0 && index - left < WINDOW) {
    const slot = at(slots, left)
    if (/^(?:,|:|``|''|WDT|WP|WRB|CC|-LRB-|-RRB-)$/.test(slot.xpos)) return left + 1
    if (
      slot.xpos === 'IN' &&
      /^(?:that|because|although|though|while|if|whether|after|before|since|as|until|than)$/.test(
        slot.lower,
      )
    )
      return left + 1
    if (/^VB[DZP]$/.test(slot.xpos) && saying(slot)) return left + 1
    left--
  }
  return 0
}

const saying = (slot: Slot): boolean =>
  SAYING_VERBS.has(theLexicon().verbBase.get(slot.lower) ?? slot.lower)

/** `North Korea fires missiles`, `officials say`: a verb is needed and this is the place for it. */
export const neededVerb: TagRule = (slots, index) => {
  const slot = at(slots, index)
  const prev = before(slots, index)
  if (!is(prev, ...NOUNISH, 'PRP', 'DT', 'CD', "''", '-RRB-', ',') || !prev) return null
  const finite = slot.readings.includes('VBZ')
    ? 'VBZ'
    : slot.readings.includes('VBP')
      ? 'VBP'
      : null
  if (!finite || !/^(?:VB|NN)/.test(slot.readings[0] ?? '')) return null
  const nounFirst = slot.readings[0] === 'NN' || slot.readings[0] === 'NNS'
  if (!nounFirst) {
    if (is(prev, ',') && finite === 'VBP') return null
    return is(prev, 'NN', 'NNP') && finite === 'VBP' && !pluralBefore(slots, index) ? null : finite
  }
  if (is(prev, ',', "''", '-RRB-', 'DT', 'CD')) return null
  const plural = is(prev, 'NNS', 'NNPS') || isWord(prev, 'they', 'we')
  if (finite === 'VBP' && !plural && !(is(prev, 'NNP') && pluralBefore(slots, index))) return null
  if (finite === 'VBZ' && is(prev, 'NNS', 'NNPS')) return null
  if (hasFinite(slots, lastBreak(slots, index), index)) return null
  // "also claims it has": a verb of saying with an adverb before it brings its own clause.
  const clauseFollows = saying(slot) && can(slots[index + 1], 'PRP', 'DT', 'NNP')
  if (!clauseFollows && hasFinite(slots, index + 1, clauseEnd(slots, index + 1))) return null
  const next = slots[index + 1]
  return can(next, 'DT', 'PRP$', 'PRP', 'NNP', 'IN', 'TO', 'JJ', 'NNS', 'CD', 'RB') ? finite : null
}

/** `Russia and China agree`: a plural subject, or one joined by `and`. */
function pluralBefore(slots: Slots, index: number): boolean {
  return slots.slice(Math.max(0, index - 8), index).some((slot) => slot.lower === 'and')
}

export const baseVerb: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (slot.readings[0] !== 'VB') return null
  const prev = before(slots, index)
  if (!prev || is(prev, ',', '``', 'CC')) {
    // After `and` an infinitive goes on where one came before: "to meet and discuss".
    const infinitive = slots
      .slice(Math.max(0, index - 12), index)
      .some((left) => left.xpos === 'TO' || left.xpos === 'MD')
    return is(prev, 'CC') && !infinitive ? 'VBP' : 'VB'
  }
  if (is(prev, 'NNS', 'NNPS', 'PRP', 'WDT', 'WP', 'NN', 'NNP')) return 'VBP'
  return is(prev, 'IN', 'DT', 'PRP$', 'JJ', 'POS') && slot.readings.includes('NN') ? 'NN' : null
}

/** `fighting broke out`, `after meeting Kim`, `a meeting`. */
export const ingForm: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!can(slot, 'VBG')) return null
  const prev = slots[index - 1]
  const next = slots[index + 1]
  if (slot.readings[0] === 'NN') {
    const takesObject = can(next, 'DT', 'PRP$', 'PRP', 'NNP', '$') || isWord(next, 'with', 'to')
    if (is(prev, 'IN', ',', 'VBN', 'VBD', 'VBZ', 'VBP', 'VB') && takesObject) return 'VBG'
    return is(prev, 'NN', 'NNS', 'NNP') && can(next, 'DT', 'PRP$') ? 'VBG' : 'NN'
  }
  if (is(prev, 'DT', 'PRP$', 'POS')) return nearNoun(slots, index) ? 'VBG' : 'NN'
  return 'VBG'
}

/** `more than 20`, `more people`, `more important`. */
export const moreOrMost: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!/^(?:more|most|less|least)$/.test(slot.lower)) return null
  const next = slots[index + 1]
  const adverb = can(next, 'JJ', 'RB') && !can(next, 'NN', 'NNS')
  const comparative = slot.lower === 'more' || slot.lower === 'less'
  return comparative ? (adverb ? 'RBR' : 'JJR') : adverb ? 'RBS' : 'JJS'
}

/** `early Monday`, `the early years`; `high` alone. */
export const adjectiveOrAdverb: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!can(slot, 'JJ', 'JJR') || !can(slot, 'RB', 'RBR')) return null
  const adjective = can(slot, 'JJR') ? 'JJR' : 'JJ'
  const adverb = can(slot, 'JJR') ? 'RBR' : 'RB'
  const prev = slots[index - 1]
  if (is(prev, 'DT', 'PRP$', 'POS', 'JJ', 'CD')) return adjective
  if (isBe(prev))
    return slot.readings[0] === 'RB' && can(slots[index + 1], 'VBN', 'VBG', 'DT', 'JJ')
      ? adverb
      : slot.lower === 'well' || slot.lower === 'only'
        ? adverb
        : adjective
  if (
    can(slots[index + 1], 'NN', 'NNS', 'NNP') &&
    !is(prev, 'VB', 'VBD', 'VBZ', 'VBP', 'VBG', 'VBN') &&
    slot.lower !== 'only'
  )
    return adjective
  if (can(slots[index + 1], 'NN', 'NNS') && slot.lower !== 'only') return adjective
  return adverb
}

/** `Russian forces`, `the Russians`, `a Russian`. */
export const demonym: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (slot.readings[0] !== 'JJ' || slot.readings[1] !== 'NNP') return null
  const next = slots[index + 1]
  if (can(next, ...NOUNISH, 'JJ', 'HYPH', 'VBN') || can(next, 'CC')) return 'JJ'
  return is(slots[index - 1], 'DT', 'CD') ? 'NNP' : 'JJ'
}

/** `North Korean`: a point of the compass before a demonym is part of the adjective. */
export const compass: TagRule = (slots, index) => {
  const next = slots[index + 1]
  return isWord(at(slots, index), 'north', 'south', 'east', 'west', 'northern', 'southern') &&
    next?.readings[0] === 'JJ' &&
    next.readings[1] === 'NNP'
    ? 'JJ'
    : null
}

/** `one of them`, `dozens`. */
export const nounOrAdjective: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!can(slot, 'JJ') || !can(slot, 'NN')) return null
  const next = slots[index + 1]
  if (can(next, 'NN', 'NNS', 'NNP') || is(next, 'HYPH')) return 'JJ'
  if (isBe(before(slots, index)) && slot.readings[0] === 'JJ') return 'JJ'
  return slot.readings[0] === 'JJ' && !is(slots[index - 1], 'DT', 'PRP$', 'JJ', 'POS', 'NN', 'NNP')
    ? 'JJ'
    : 'NN'
}

/**
 * What decides an ambiguous word, in order; without an answer its most usual tag stands.
 * Words with a rule of their own come first. Then what an auxiliary or a modal demands, which is
 * nearly certain; then the inside of a noun phrase; then verbs by the needs of the clause; last the
 * choice between adjective, adverb and noun.
 */
export const TAG_RULES: readonly TagRule[] = [
  to,
  that,
  means,
  possessive,
  there,
  her,
  both,
  predeterminer,
  aboutNumber,
  moreOrMost,
  compass,
  demonym,
  particle,
  afterModal,
  afterAuxiliary,
  insidePhrase,
  afterSubjectPronoun,
  adjectiveOrAdverb,
  pastOrParticiple,
  neededVerb,
  baseVerb,
  ingForm,
  nounOrAdjective,
]
