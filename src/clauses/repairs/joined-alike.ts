import type { Word } from '../../language/index.ts'
import { changeWords, isSubject, type Repair, wordsBelow } from './repair.ts'

/** Verbs above one another that are looked at. */
const MAX_CLIMB = 6

/**
 * `He drops the rule that requires all to pay, and plans a tax`; `Roth said the rail was rotten and called for a new one`:
 * a verb without subject is joined to one of its own form, not to one that a clause further in has.
 */
export const joinedAlike: Repair = (words) => {
  const subjects = wordsBelow(words, isSubject)
  const modals = wordsBelow(words, ({ xpos }) => xpos === 'MD')
  const form = (at: number): string => (modals.has(at) ? 'MD' : (words[at]?.xpos ?? ''))
  return changeWords(words, ({ deprel, head, upos }, at) => {
    if (deprel !== 'conj' || upos !== 'VERB' || head < 0 || head > at) return null
    const own = form(at)
    if (subjects.has(at) || !JOINED.has(own) || isAlike(form(head), own)) return null
    let above = words[head]?.head ?? -1
    for (let step = 0; step < MAX_CLIMB && above >= 0; step++) {
      if (above < at && isVerb(words[above]) && isAlike(form(above), own)) return { head: above }
      above = words[above]?.head ?? -1
    }
    return null
  })
}

const JOINED: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'VBG'])

const isVerb = (word: Word | undefined): boolean => word?.upos === 'VERB'

/** "fell and rises" can be joined; a participle or noun with a finite verb cannot. */
const isAlike = (one: string, other: string): boolean => one === other
