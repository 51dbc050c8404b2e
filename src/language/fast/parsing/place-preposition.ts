import { RELATIONAL_NOUNS } from '../../vocabulary/nouns-of-speech.data.ts'
import { current, lemmaOf, lowerOf, type State } from './clause-state.ts'
import type { Phrase } from './phrase.ts'
import { isMonth, isTimeNoun, isWeekday } from './time.ts'

// After a noun, most of these are the noun's (counted in the training parts of the two English treebanks).
const NOUN_ONLY = /^(?:of|between|among|like|including|regarding|concerning)$/
const OBJECT_OWNS = /^(?:for|against|about|around|with|over)$/
const OBLIQUE_LOSES = /^(?:as|after|during|into|before|until|since|following|amid|despite)$/
const NOUN_OFTEN = /^(?:for|against|on|over|about|with|towards?|to|into|from|by|in)$/

const isTime = (state: State, word: number): boolean => {
  const { words } = state.reading
  const lower = lowerOf(state, word)
  return (
    isWeekday(lower) ||
    isMonth(lower) ||
    isTimeNoun(lemmaOf(state, word)) ||
    /^(?:1[89]|20)\d\d$/.test(lower) ||
    isMonth(words[word - 1]?.lower ?? '')
  )
}

/** Hangs a preposition and its noun on the verb or on the noun before it. */
export function placePreposition(state: State, preposition: number, noun: Phrase): void {
  const { tree } = state.reading
  tree.attach(preposition, noun.head, 'case')
  const shared = placeShared(state, noun)
  if (!shared) {
    const target = targetOf(state, lowerOf(state, preposition), noun.head)
    if (target) tree.attach(noun.head, target.head, target.relation)
    else state.waiting.push({ head: noun.head, relation: 'obl' })
  }
  state.noun = noun.head
  state.nounRole = state.subject >= 0 && !current(state) ? 'subject' : 'oblique'
  state.listHead = -1
  state.afterNoun = true
  state.afterVerb = false
}

/** `in Moscow and in Kyiv`. */
function placeShared(state: State, noun: Phrase): boolean {
  if (state.conjunction < 0 || state.noun < 0 || !state.afterNoun) return false
  state.reading.tree.attach(state.conjunction, noun.head, 'cc')
  state.conjunction = -1
  return state.reading.tree.attach(noun.head, state.noun, 'conj')
}

/** `a visit by Kim to Moscow`: after a name the phrase belongs to the noun before it (-1: to the verb). */
function parentOfName({ reading, nounRole, noun }: State): number | null {
  if (nounRole !== 'oblique' || reading.words[noun]?.upos !== 'PROPN') return null
  const parent = reading.tree.heads[noun] as number
  return parent >= 0 && reading.words[parent]?.upos === 'NOUN' ? parent : -1
}

interface Target {
  readonly head: number
  readonly relation: string
}

/** What the verb of the clause under way would take the phrase for. */
function verbTarget(state: State, preposition: string): Target | null {
  const clause = current(state)
  if (!clause) return null
  const isAgent = clause.phrase.passive && preposition === 'by'
  return { head: clause.head, relation: isAgent ? 'obl:agent' : 'obl' }
}

function targetOf(state: State, preposition: string, noun: number): Target | null {
  const obl = verbTarget(state, preposition)
  const nmod = state.noun >= 0 ? { head: state.noun, relation: 'nmod' } : null
  if (preposition === 'according' || state.parted) {
    if (obl && state.subject < 0) return obl
    return preposition === 'according' ? null : (nmod ?? obl)
  }
  if (!state.afterNoun || !nmod) return state.subject >= 0 && !obl ? nmod : obl
  // The subject waits for its verb: what stands between belongs to it.
  if (NOUN_ONLY.test(preposition) || state.subject >= 0 || !obl) return nmod
  if (isTime(state, noun) || obl.relation === 'obl:agent') return obl
  const parent = parentOfName(state)
  if (parent !== null) return parent >= 0 ? { head: parent, relation: 'nmod' } : obl
  return nounTakes(state, preposition) ? nmod : obl
}

/** Whether the noun before the phrase takes it, where the verb could too. */
function nounTakes(state: State, preposition: string): boolean {
  if (state.nounRole === 'oblique') return !OBLIQUE_LOSES.test(preposition)
  if (OBJECT_OWNS.test(preposition)) return true
  return NOUN_OFTEN.test(preposition) && RELATIONAL_NOUNS.has(lemmaOf(state, state.noun))
}
