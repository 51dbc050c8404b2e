import { type Article, hull } from '../article/index.ts'
import type { Clause } from '../clauses/index.ts'
import type { Event } from '../events/index.ts'
import { bearerOf } from './deeds/day-bearer.ts'
import { CARRIERS } from './deeds/deed-acts.data.ts'
import { type CitedSentence, wordsOf } from './lines/cited-sentence.ts'

/** So near behind "last month's" stands the noun that the month belongs to. */
const NEAR = 40

/** Whether the day in an event's sentence is not that of the event: spoken in a quotation, or a noun's own. */
export function isForeignDay(article: Article, event: Event): boolean {
  return isSpoken(article, event) || isOfAnother(article, event)
}

/** "today" in a quotation is the day on which it was said, whenever that was. */
function isSpoken({ text, blocks }: Article, { when }: Event): boolean {
  const { start, end } = hull(when?.spans ?? [])
  if (/\d/.test(text.slice(start, end))) return false
  const block = blocks.find(({ span }) => span.start <= start && start < span.end)
  const before = text.slice(block?.span.start ?? start, start)
  const count = (mark: string) => before.split(mark).length - 1
  return count('“') > count('”') || count('"') % 2 === 1
}

/**
 * "in the wake of the September 11, 2001 attacks", "linked to last month's massacre": the day of the attacks
 * and of the massacre, not of what followed.
 */
function isOfAnother({ text }: Article, { when, trigger }: Event): boolean {
  const { start, end } = hull(when?.spans ?? [])
  const at = hull(trigger).start
  const after = text.slice(end, end + 5)
  if (/^['’]s \p{Ll}/u.test(after)) return at < end || at > end + NEAR
  if (!/\d/.test(text.slice(start, end)) || at === end + 1) return false
  const before = text.slice(Math.max(0, start - 30), start)
  return /(?:\b(?:the|an?|its|his|her|their)|['’]s) $/i.test(before) && /^ \p{Ll}{3}/u.test(after)
}

/**
 * By the tree: "Police, who had searched in March, arrested two men" (March is the search's), "planted the bomb in revenge for raids
 * last week" (the raids'), "said on Monday that the port had burned" (that of saying).
 */
export function isDayOfAnother(sentence: CitedSentence | null, { when, trigger }: Event): boolean {
  const time = sentence && when && wordsOf(sentence, hull(when.spans))
  const told = sentence && wordsOf(sentence, hull(trigger))
  const bearer = time && bearerOf(sentence, time)
  if (!told || !bearer) return false
  const isTold = (at: number | null) => at !== null && at >= told.from && at < told.to
  const own = sentence.clauses[sentence.clauseAt[told.from] as number]
  if (isTold(bearer.noun)) return false
  if (!bearer.clause) return bearer.noun !== own?.subject?.head
  if (!own || own === bearer.clause) return false
  return !passesOn(sentence, bearer.clause, own)
}

/** Whether a day of one clause is that of another, too: "plans to visit on Monday", "arrived on Monday and met Lund". */
function passesOn({ clauses }: CitedSentence, from: Clause, to: Clause): boolean {
  if (clauses[from.parent] === to) return from.relation === 'xcomp'
  if (clauses[to.parent] !== from) return false
  if (to.relation === 'conj' || to.relation === 'xcomp') return true
  return to.predicate.form !== 'finite' && to.relation !== 'ccomp'
}

/** "Lund recalled the call of 2 December": the day is the call's, and the words around it tell of another. */
export function isDayOfNoun(sentence: CitedSentence | null, { when, trigger }: Event): boolean {
  const time = sentence && when && wordsOf(sentence, hull(when.spans))
  const told = sentence && wordsOf(sentence, hull(trigger))
  const bearer = time && bearerOf(sentence, time)
  if (!told || !bearer || bearer.clause || bearer.noun === null) return false
  const own = sentence.clauses[sentence.clauseAt[told.from] as number]
  return !own || !CARRIERS.has(own.predicate.lemma)
}
