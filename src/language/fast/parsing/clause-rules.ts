import { CLAUSE_NOUNS } from '../../vocabulary/nouns-of-speech.data.ts'
import { CONTROL_VERBS, SAYING_VERBS } from '../../vocabulary/verbs.data.ts'
import {
  type Clause,
  current,
  finiteClause,
  hostClause,
  lemmaOf,
  lowerOf,
  type State,
} from './clause-state.ts'
import type { Phrase } from './phrase.ts'

/** Where a clause hangs and how. */
export interface Place {
  readonly head: number
  readonly relation: string
}

/** Decides the place of a clause from its verb's form and what stands before it; null: ask the next rule. */
type ClauseRule = (state: State, phrase: Phrase, index: number) => Place | 'root' | 'wait' | null

const isSaying = (clause: Clause | undefined): clause is Clause =>
  clause !== undefined &&
  (SAYING_VERBS.has(clause.lemma) ||
    /^(?:clear|sure|likely|possible|aware|confident|true|unclear|convinced|certain)$/.test(
      clause.lemma,
    ))

/** `the man who came`, `the day when`; `asked what happened`. */
const relative: ClauseRule = (state, phrase) => {
  const word = state.relative
  if (!word || (phrase.form !== 'finite' && phrase.form !== 'infinitive')) return null
  const lower = lowerOf(state, word.start)
  const clause = state.openerClause
  const noun = state.openerNoun
  if (/^(?:what|how|why|whatever|whoever)$/.test(lower) && clause) {
    return { head: clause.head, relation: 'ccomp' }
  }
  const isTime = /^(?:when|whenever|wherever)$/.test(lower) || (lower === 'where' && noun < 0)
  if (isTime) return clause ? { head: clause.head, relation: 'advcl' } : 'wait'
  if (clause && noun < 0 && wordBefore(state, word) === 'verb') {
    return { head: clause.head, relation: 'ccomp' }
  }
  const host = noun >= 0 ? noun : lastNounBefore(state, word)
  return host >= 0 ? { head: host, relation: 'acl:relcl' } : null
}

/** The noun nearest before a word: `the summit on Monday, which …` may have anything between. */
function lastNounBefore(state: State, phrase: Phrase): number {
  for (let index = state.phrases.indexOf(phrase) - 1; index >= 0; index--) {
    if (state.phrases[index]?.kind === 'noun') return state.phrases[index]?.head ?? -1
  }
  return -1
}

function wordBefore(state: State, phrase: Phrase): string {
  const index = state.phrases.indexOf(phrase)
  const before = state.phrases[index - 1]
  return (
    (before?.kind === 'punctuation' || before?.kind === 'preposition'
      ? state.phrases[index - 2]?.kind
      : before?.kind) ?? ''
  )
}

/** `to meet Putin`. */
const infinitive: ClauseRule = (state, phrase) => {
  if (phrase.form !== 'infinitive') return null
  const clause = current(state)
  if (!clause) return state.subject >= 0 ? { head: state.subject, relation: 'acl' } : 'wait'
  if (state.conjunction >= 0 && clause.phrase.form === 'infinitive')
    return { head: clause.head, relation: 'conj' }
  if (state.mark >= 0 || state.parted) return { head: clause.head, relation: 'advcl' }
  if (state.afterVerb) return { head: clause.head, relation: 'xcomp' }
  if (state.afterNoun && CLAUSE_NOUNS.has(lemmaOf(state, state.noun)))
    return { head: state.noun, relation: 'acl' }
  return { head: clause.head, relation: CONTROL_VERBS.has(clause.lemma) ? 'xcomp' : 'advcl' }
}

/** `that missiles provided by Kim were used`: the participle hangs on a subject that still waits for its own verb. */
export const ownsNothingBefore = (state: State, phrase: Phrase): boolean =>
  state.subject >= 0 && state.afterNoun && !state.parted && state.mark !== phrase.start - 1

/** `the army, he said, has left`. */
const asideInside: ClauseRule = (state) => (state.aside ? 'wait' : null)

/** `the results we got`. */
const contact: ClauseRule = (state, phrase) =>
  state.contact >= 0 && phrase.form === 'finite'
    ? { head: state.contact, relation: 'acl:relcl' }
    : null

/** `was dipped, dried and put`: no subject and no conjunction yet, but a comma. */
const listed: ClauseRule = (state, phrase) => {
  const clause = finiteClause(state)
  if (phrase.form !== 'finite' || !state.parted || state.subject >= 0 || !clause || state.mark >= 0)
    return null
  return state.quoted ? null : { head: clause.head, relation: 'conj' }
}

/** `maintaining`, `after visiting`, `began working`. */
const gerund: ClauseRule = (state, phrase) => {
  if (phrase.form !== 'gerund') return null
  const clause = current(state)
  if (ownsNothingBefore(state, phrase)) return { head: state.noun, relation: 'acl' }
  if (state.conjunction >= 0 && clause?.phrase.form === 'gerund')
    return { head: clause.head, relation: 'conj' }
  if (state.mark >= 0) {
    if (
      state.afterNoun &&
      lowerOf(state, state.mark) === 'of' &&
      !(clause?.hasObject && /^(?:accuse|suspect|convict|warn)$/.test(clause.lemma))
    )
      return { head: state.noun, relation: 'acl' }
    return clause ? { head: clause.head, relation: 'advcl' } : 'wait'
  }
  if (state.afterNoun && !state.parted) return { head: state.noun, relation: 'acl' }
  if (!clause) return 'wait'
  return { head: clause.head, relation: state.afterVerb && !state.parted ? 'xcomp' : 'advcl' }
}

/** `missiles used by Russia`, `led by Kim, …`. */
const participle: ClauseRule = (state, phrase) => {
  if (phrase.form !== 'participle') return null
  const clause = current(state)
  if (ownsNothingBefore(state, phrase)) return { head: state.noun, relation: 'acl' }
  if (state.conjunction >= 0 && clause) return { head: clause.head, relation: 'conj' }
  if (state.mark >= 0) return clause ? { head: clause.head, relation: 'advcl' } : 'wait'
  if (state.noun >= 0 && state.afterNoun) return { head: state.noun, relation: 'acl' }
  return clause ? { head: clause.head, relation: state.afterVerb ? 'xcomp' : 'advcl' } : 'wait'
}

/** `said that`, `because`, `after he left`. */
const marked: ClauseRule = (state) => {
  if (state.mark < 0) return null
  const word = lowerOf(state, state.mark)
  const clause = state.openerClause
  const noun = state.openerNoun
  if (/^(?:that|whether|if)$/.test(word)) {
    const isNouns = noun >= 0 && word === 'that' && CLAUSE_NOUNS.has(lemmaOf(state, noun))
    if (isNouns && !isSaying(clause)) return { head: noun, relation: 'acl' }
    if (clause && (isSaying(clause) || word !== 'if'))
      return { head: clause.head, relation: 'ccomp' }
  }
  return clause ? { head: clause.head, relation: 'advcl' } : 'wait'
}

/** `…, the ministry said.` takes over; `…, he said, …` in the middle is an aside. */
const sayingAfter: ClauseRule = (state, phrase, index) => {
  const main = state.root
  if (main < 0 || phrase.form !== 'finite' || !SAYING_VERBS.has(lemmaOf(state, phrase.head)))
    return null
  if (state.subject < 0 || state.conjunction >= 0 || !partedBefore(state, state.subject))
    return null
  return endsSoon(state, index) ? 'root' : { head: main, relation: 'parataxis' }
}

const partedBefore = (state: State, word: number): boolean => {
  const index = state.phrases.findIndex(
    (phrase) => phrase.kind === 'noun' && phrase.start <= word && word < phrase.end,
  )
  return state.phrases[index - 1]?.kind === 'punctuation'
}

/** Whether nothing but phrases of time and place follows before the end. */
function endsSoon(state: State, index: number): boolean {
  return state.phrases
    .slice(index + 1)
    .every(
      (phrase) => phrase.kind !== 'verb' && phrase.kind !== 'mark' && phrase.kind !== 'relative',
    )
}

/** `He came and left`, `Russia agreed, but Ukraine refused`. */
const coordinated: ClauseRule = (state, phrase) => {
  if (state.conjunction < 0) return null
  const same = [...state.clauses]
    .reverse()
    .find((clause) => clause.phrase.form === phrase.form || phrase.form === 'bare')
  if (!same) return null
  return { head: same.head, relation: 'conj' }
}

/** `said it was`, `told reporters Russia had`. */
const complement: ClauseRule = (state, phrase) => {
  const clause = hostClause(state)
  if (!clause || phrase.form !== 'finite') return null
  if (
    isSaying(clause) &&
    !clause.hasComplement &&
    (state.subject >= 0 || !state.parted || state.quoted)
  ) {
    return { head: clause.head, relation: 'ccomp' }
  }
  return null
}

const bare: ClauseRule = (state, phrase) => {
  const clause = current(state)
  if (phrase.form !== 'bare' || !clause) return null
  if (state.quoted && isSaying(clause)) return { head: clause.head, relation: 'ccomp' }
  return {
    head: clause.head,
    relation: /^(?:help|let|make|have|see|hear|watch)$/.test(clause.lemma) ? 'xcomp' : 'parataxis',
  }
}

const first: ClauseRule = (state) => (state.root < 0 ? 'root' : null)

const aside: ClauseRule = (state) => ({
  head: finiteClause(state)?.head ?? state.root,
  relation: 'parataxis',
})

/**
 * What places a clause, in order. Words that bring clauses in decide first; then the verb's form;
 * then conjunctions; a finite verb without any of these is a complement of saying, the root or an aside.
 */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  asideInside,
  contact,
  relative,
  infinitive,
  gerund,
  participle,
  marked,
  sayingAfter,
  coordinated,
  complement,
  listed,
  bare,
  first,
  aside,
]
