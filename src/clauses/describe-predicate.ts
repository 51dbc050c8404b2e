import type { Word } from '../language/index.ts'
import type { ClausePredicate, Modality } from './clause.ts'
import type { ClauseHead } from './clause-heads.ts'
import { HAVE, NEGATIONS } from './verb-words.data.ts'

const MODALITIES: Readonly<Record<string, Modality>> = {
  will: 'future',
  shall: 'future',
  may: 'possible',
  might: 'possible',
  can: 'possible',
  could: 'possible',
  must: 'necessary',
  should: 'necessary',
  would: 'hypothetical',
}

/** What is read of a sentence for one predicate. */
interface Around {
  readonly words: readonly Word[]
  readonly lower: readonly string[]
  /** The words that hang on the predicate. */
  readonly children: Int32Array
  readonly hasSubject: boolean
}

/** Tense, mood, modality, negation and voice of a predicate, from its first helper to its verb. */
export function describePredicate(
  { head, groups, copular }: ClauseHead,
  { words, lower, children, hasSubject }: Around,
): ClausePredicate {
  const first = groups[0]!
  const last = groups.at(-1)!
  const modal = groups.find((group) => group.modal)?.modal
  const modality = modal ? (MODALITIES[modal] ?? 'none') : 'none'
  const form = first.form
  const helpers = groups.flatMap(({ from, to }) => lower.slice(from, to)).slice(0, -1)
  const ends = /^(?:\?|\?!|!\?)$/.test(lower.at(-1) ?? '')
  return {
    from: first.from,
    to: last.to,
    head,
    lemma: words[head]?.lemma ?? '',
    tense: form === 'finite' ? tenseOf(words, groups, modality) : null,
    perfect: helpers.some((text) => HAVE.has(text)) && words[last.head]?.xpos !== 'VB',
    mood:
      ends && isRoot(words, head)
        ? 'interrogative'
        : isOrder(words, groups, hasSubject)
          ? 'imperative'
          : 'indicative',
    modality,
    negated:
      groups.some((group) => group.negated) ||
      children.some((at) => at < head && NEGATIONS.has(lower[at] as string)),
    passive: !copular && (last.passive || children.some((at) => isPassiveMark(words[at]))),
    form,
    copular,
  }
}

const isPassiveMark = (word: Word | undefined): boolean =>
  word?.deprel === 'nsubj:pass' || word?.deprel === 'aux:pass'

const isRoot = (words: readonly Word[], at: number): boolean => words[at]?.head === -1

function tenseOf(
  words: readonly Word[],
  groups: ClauseHead['groups'],
  modality: Modality,
): ClausePredicate['tense'] {
  if (modality !== 'none') return modality === 'future' ? 'future' : null
  const [first] = groups
  for (let at = first?.from ?? 0; at < (first?.to ?? 0); at++) {
    const xpos = words[at]?.xpos
    if (xpos === 'VBD') return 'past'
    if (xpos === 'VBZ' || xpos === 'VBP') return 'present'
  }
  return null
}

/** `Send the boats home.`: a bare verb without subject or helper. */
function isOrder(
  words: readonly Word[],
  groups: ClauseHead['groups'],
  hasSubject: boolean,
): boolean {
  const [group] = groups
  if (!group || hasSubject || group.form !== 'finite' || group.to - group.from > 1) return false
  const verb = words[group.head]
  return verb?.xpos === 'VB' && (verb.deprel === 'root' || verb.deprel === 'ccomp')
}
