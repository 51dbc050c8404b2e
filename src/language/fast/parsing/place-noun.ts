import { SAYING_VERBS } from '../../vocabulary/verbs.data.ts'
import { current, finiteClause, lemmaOf, lowerOf, type State } from './clause-state.ts'
import { isClauseStart, isList, verbAfter } from './lookahead.ts'
import type { Phrase } from './phrase.ts'
import { isMonth, isTimeNoun, isWeekday } from './time.ts'

const GIVING =
  /^(?:give|tell|show|offer|send|grant|award|hand|teach|ask|pay|bring|lend|sell|promise|deny|owe|inform|assure|remind|warn|convince|cost)$/

/** `Monday`, `last week`, `Sept. 13`, `three days`: says when, without a preposition. */
function saysWhen(state: State, phrase: Phrase): boolean {
  const { words } = state.reading
  const head = words[phrase.head]
  if (!head) return false
  if (isWeekday(head.lower) || /^(?:today|yesterday|tomorrow|tonight)$/.test(head.lower))
    return true
  if (isMonth(words[phrase.head - 1]?.lower ?? '') && head.upos === 'NUM') return true
  if (!isTimeNoun(head.lemma)) return false
  const first = words[phrase.start]
  return (
    (phrase.end - phrase.start > 1 &&
      /^(?:last|next|this|that|every|each|the|a|one|some|all)$|^\d/.test(first?.lower ?? '')) ||
    first?.upos === 'NUM'
  )
}

/** Finds the place of a noun phrase that no preposition brings in. */
export function placeNoun(state: State, phrase: Phrase, index: number): void {
  const placed =
    placeInBrackets(state, phrase, index) ||
    placeInList(state, phrase, index) ||
    placeTime(state, phrase, index) ||
    placeAside(state, phrase, index) ||
    placeApposition(state, phrase, index) ||
    placeSubject(state, phrase, index) ||
    placeObject(state, phrase)
  if (!placed) placeLeft(state, phrase, state.noun)
  if (!/^(?:conj|appos)$/.test(state.reading.tree.relations[phrase.head] ?? '')) {
    state.nounRole = state.subject >= 0 ? 'subject' : 'object'
  }
  state.noun = phrase.head
  state.afterNoun = true
  state.afterVerb = false
}

function placeInBrackets(state: State, phrase: Phrase, index: number): boolean {
  const { words, tree } = state.reading
  const opened = state.phrases[index - 1]
  if (opened?.kind !== 'punctuation' || words[opened.start]?.xpos !== '-LRB-' || state.noun < 0)
    return false
  return tree.attach(phrase.head, state.noun, 'appos')
}

/** `A and B`, `A, B and C`. */
function placeInList(state: State, phrase: Phrase, index: number): boolean {
  const { tree } = state.reading
  if (state.noun < 0) return false
  if (state.conjunction >= 0) {
    if (!state.afterNoun) return false
    const ownVerb = isClauseStart(state, index) || (state.parted && verbAfter(state, index) >= 0)
    if (ownVerb && state.subject < 0 && current(state)) return false
    const head = state.listHead >= 0 ? state.listHead : state.noun
    tree.attach(state.conjunction, phrase.head, 'cc')
    state.conjunction = -1
    state.listHead = -1
    return tree.attach(phrase.head, head, 'conj')
  }
  if (!state.parted || !isComma(state, index - 1) || !isList(state, index)) return false
  if (state.phrases[index - 2]?.kind !== 'noun') return false
  // "In 2023, Russia, China and Iran agreed": the list begins after what stands in front.
  if (state.subject < 0 && !current(state)) return false
  if (state.listHead < 0) state.listHead = state.noun
  return tree.attach(phrase.head, state.listHead, 'conj')
}

const isComma = (state: State, index: number): boolean => {
  const phrase = state.phrases[index]
  return phrase?.kind === 'punctuation' && state.reading.words[phrase.start]?.text === ','
}

function placeTime(state: State, phrase: Phrase, index: number): boolean {
  if (!saysWhen(state, phrase)) return false
  const next = state.phrases[index + 1]
  if (isClauseStart(state, index) && state.subject < 0) return false
  const clause = current(state)
  // "three days ago": hangs on the adverb.
  if (
    next?.kind === 'adverb' &&
    /^(?:ago|later|earlier|before|after)$/.test(lowerOf(state, next.head))
  ) {
    return state.reading.tree.attach(phrase.head, next.head, 'obl:unmarked')
  }
  if (clause && state.subject < 0)
    return state.reading.tree.attach(phrase.head, clause.head, 'obl:unmarked')
  if (state.afterNoun && !clause)
    return state.reading.tree.attach(phrase.head, state.noun, 'nmod:unmarked')
  state.waiting.push({ head: phrase.head, relation: 'obl:unmarked' })
  return true
}

/** `The army, he said, has left`: the subject of the main verb waits until the aside is over. */
function placeAside(state: State, phrase: Phrase, index: number): boolean {
  if (!state.parted || state.subject < 0 || state.held >= 0 || !isClauseStart(state, index))
    return false
  const verb = state.phrases.slice(index + 1, index + 3).find((next) => next.kind === 'verb')
  if (
    !verb ||
    !SAYING_VERBS.has(lemmaOf(state, verb.head)) ||
    !isComma(state, state.phrases.indexOf(verb) + 1)
  )
    return false
  state.held = state.subject
  state.subject = phrase.head
  state.aside = true
  return true
}

/** `Rosa Diaz, head of the ministry, …`. */
function placeApposition(state: State, phrase: Phrase, index: number): boolean {
  const { tree, words } = state.reading
  if (!state.parted || !state.afterNoun || state.noun < 0 || !isComma(state, index - 1))
    return false
  const direct = isClauseStart(state, index)
  if (direct && state.subject < 0) return false
  if (
    state.subject < 0 &&
    !current(state) &&
    (verbAfter(state, index) >= 0 || isList(state, index))
  )
    return false
  if (words[phrase.head]?.upos === 'PRON') return false
  const target = state.subject >= 0 ? state.subject : state.noun
  if (state.subject < 0 && verbAfter(state, index) >= 0 && saysSoon(state, index)) return false
  // "Paris, France": a place in a place hangs on the nearer noun.
  return tree.attach(
    phrase.head,
    words[phrase.head]?.upos === 'PROPN' ? state.noun : target,
    'appos',
  )
}

const saysSoon = (state: State, index: number): boolean => verbAfter(state, index) - index < 6

function placeSubject(state: State, phrase: Phrase, index: number): boolean {
  const clause = current(state)
  if (placeContact(state, phrase, index)) return true
  if (clause && clause.phrase.form !== 'finite' && !state.parted && verbAfter(state, index) < 0)
    return false
  const verb = verbAfter(state, index)
  if (clause && verb < 0) return false
  if (!clause && verb < 0 && state.subject >= 0) return false
  if (state.subject >= 0) return state.reading.tree.attach(phrase.head, state.subject, 'appos')
  // After a verb without a comma the noun may be its object: "visited Russia and met" has no verb after it.
  if (clause && state.afterVerb && !canTakeClause(state) && !isClauseStart(state, index))
    return false
  state.subject = phrase.head
  state.subjectClause = clause
  return true
}

/** `the results we got`, `the clock he made`: a subject and its verb right after a noun. */
function placeContact(state: State, phrase: Phrase, index: number): boolean {
  if (
    state.parted ||
    !state.afterNoun ||
    state.mark >= 0 ||
    state.relative ||
    state.conjunction >= 0
  )
    return false
  if (!isClauseStart(state, index) || state.contact >= 0) return false
  const clause = current(state)
  const isPronoun = state.reading.words[phrase.head]?.xpos === 'PRP'
  if (state.subject < 0 && (!isPronoun || !clause?.hasObject || SAYING_VERBS.has(clause.lemma)))
    return false
  if (state.subject >= 0 && verbAfter(state, verbAfter(state, index)) < 0 && !isPronoun)
    return false
  state.contact = state.noun
  state.held = state.subject
  state.subject = phrase.head
  return true
}

const canTakeClause = (state: State): boolean =>
  state.mark >= 0 ||
  state.relative !== null ||
  state.conjunction >= 0 ||
  current(state)?.phrase.form === 'finite'

function placeObject(state: State, phrase: Phrase): boolean {
  const { tree } = state.reading
  const clause = current(state)
  if (!clause || clause.phrase.copular) return false
  if (state.parted && clause.hasObject) return false
  if (clause.lemma === 'be' && !clause.hasObject) {
    // "There is a deal".
    clause.hasObject = true
    return tree.attach(phrase.head, clause.head, 'nsubj')
  }
  if (clause.hasObject) {
    if (!GIVING.test(clause.lemma) || state.parted || clause.object < 0) return false
    tree.relations[clause.object] = 'iobj'
    clause.object = -1
    return tree.attach(phrase.head, clause.head, 'obj')
  }
  clause.hasObject = true
  clause.object = phrase.head
  return tree.attach(
    phrase.head,
    clause.head,
    clause.phrase.passive ? (GIVING.test(clause.lemma) ? 'obj' : 'xcomp') : 'obj',
  )
}

function placeLeft(state: State, phrase: Phrase, noun: number): void {
  const { tree } = state.reading
  const clause = finiteClause(state)
  const isName = state.reading.words[phrase.head]?.upos === 'PROPN'
  if (state.afterNoun && (state.parted || isName) && tree.attach(phrase.head, noun, 'appos')) return
  if (clause)
    tree.attach(
      phrase.head,
      clause.head,
      lemmaOf(state, phrase.head) === 'time' ? 'obl:unmarked' : 'parataxis',
    )
  else if (state.subject < 0) state.subject = phrase.head
  else tree.attach(phrase.head, state.subject, state.parted ? 'appos' : 'compound')
}
