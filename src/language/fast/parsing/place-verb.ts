import { CLAUSE_RULES, ownsNothingBefore, type Place } from './clause-rules.ts'
import { type Clause, lemmaOf, type State } from './clause-state.ts'
import type { Phrase } from './phrase.ts'

/** Places a verb: its clause in the sentence, its subject, and what waited for it. */
export function placeVerb(state: State, phrase: Phrase, index: number): void {
  const { tree } = state.reading
  let place: Place | 'root' | 'wait' | null = null
  for (const rule of CLAUSE_RULES) {
    place = rule(state, phrase, index)
    if (place !== null) break
  }
  const clause: Clause = {
    head: phrase.head,
    phrase,
    lemma: lemmaOf(state, phrase.head),
    hasObject: false,
    object: -1,
    hasComplement: false,
  }
  const onSubject =
    place &&
    typeof place === 'object' &&
    place.relation === 'acl' &&
    ownsNothingBefore(state, phrase)
  if (!onSubject && state.contact < 0) attachOpeners(state, phrase)
  attachSubject(state, phrase)
  if (place === 'root') takeRoot(state, phrase)
  else if (place === 'wait')
    state.waiting.push({ head: phrase.head, relation: state.aside ? 'parataxis' : 'advcl' })
  else if (place && !tree.attach(phrase.head, place.head, place.relation) && state.root < 0)
    state.root = phrase.head
  if (place && typeof place === 'object') noteComplement(state, place)
  if (
    place === 'root' ||
    (place &&
      typeof place === 'object' &&
      /^(?:parataxis|conj|ccomp)$/.test(place.relation) &&
      phrase.form === 'finite')
  )
    attachWaiting(state, phrase)
  if (state.aside) {
    state.aside = false
    return
  }
  state.clauses.push(clause)
  state.afterVerb = true
  state.afterNoun = phrase.copular === true && state.reading.words[phrase.head]?.upos === 'NOUN'
  state.noun = state.afterNoun ? phrase.head : state.noun
  state.listHead = -1
}

function noteComplement(state: State, { head, relation }: Place): void {
  const parent = state.clauses.find((clause) => clause.head === head)
  if (parent && /comp$/.test(relation)) parent.hasComplement = true
}

function takeRoot(state: State, phrase: Phrase): void {
  const old = state.root
  state.root = phrase.head
  if (old >= 0) state.reading.tree.attach(old, phrase.head, 'ccomp')
}

function attachWaiting(state: State, phrase: Phrase): void {
  for (const { head, relation } of state.waiting.splice(0))
    state.reading.tree.attach(head, phrase.head, relation)
}

function attachOpeners(state: State, phrase: Phrase): void {
  const { tree } = state.reading
  if (state.mark >= 0) tree.attach(state.mark, phrase.head, 'mark')
  if (state.conjunction >= 0) tree.attach(state.conjunction, phrase.head, 'cc')
  const word = state.relative
  if (word) {
    const isAdverb = state.reading.words[word.head]?.xpos === 'WRB'
    const relation = isAdverb
      ? 'advmod'
      : state.relativeCase >= 0
        ? 'obl'
        : state.subject >= 0
          ? 'obj'
          : phrase.passive
            ? 'nsubj:pass'
            : 'nsubj'
    if (state.relativeCase >= 0) tree.attach(state.relativeCase, word.head, 'case')
    tree.attach(word.head, phrase.head, relation)
  }
  state.mark = -1
  state.conjunction = -1
  state.relative = null
  state.relativeCase = -1
}

function attachSubject(state: State, phrase: Phrase): void {
  if (phrase.form !== 'finite' && phrase.form !== 'bare') return
  const { words, tree } = state.reading
  if (state.subject < 0) {
    state.subject = state.held
    state.held = -1
    return
  }
  const expletive = words[state.subject]?.xpos === 'EX'
  tree.attach(
    state.subject,
    phrase.head,
    expletive ? 'expl' : phrase.passive ? 'nsubj:pass' : 'nsubj',
  )
  state.subject = state.held
  state.held = -1
  state.contact = -1
}
