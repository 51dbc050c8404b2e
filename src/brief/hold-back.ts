import { type Article, blockAt, hull } from '../article/index.ts'
import { anyName, functionWords } from '../lexicon/index.ts'
import type { LedgerEntry, LedgerHold } from '../record/index.ts'

type Held = Pick<
  LedgerEntry,
  | 'proposition'
  | 'isSentence'
  | 'contested'
  | 'asserts'
  | 'denies'
  | 'declines'
  | 'unnamed'
  | 'evidence'
>

/** Speakers that are nobody: "I" is the reporter, "you" the reader of a form, "it" was not found. */
const NOBODY = new RegExp(
  `^(?:${anyName(functionWords('subject', 'object', 'possessive', 'relative', 'demonstrative'))}|some|many|others|one|there|today|yesterday|tomorrow)$`,
  'i',
)
/** Begins in the middle of something, or points at words that do not stand there. */
const OPEN_START = new RegExp(
  `^["“‘']?(?:${[
    String.raw`(?:and|but|or|so|because|which|who|whom|whose|while|although|than|nor|plus)\b`,
    String.raw`(?:this|that|these|those|such) (?:${anyName(functionWords('finite'))}|means?|came|follows|includes?)\b`,
    String.raw`[,.;:)\]]`,
  ].join('|')})`,
  'i',
)
/** Stops before what it is about. */
const OPEN_END =
  /(?:[,;:(–—-]|\b(?:and|but|or|of|to|the|an?|in|at|by|with|for|from|on|as|that|which|who|whose|his|her|its|their|our|my|than|because|if|when|while|is|was|are|were|has|had|have))["”’]?$/i
const QUESTION = /\?["”’]?$/
/** What pages say of themselves. */
const FURNITURE =
  /\b(?:click here|read more|sign up|subscribe|newsletter|cookies?|all rights reserved|follow us|share this|photo gallery|advertisement)\b|[|›»]/i
const LEAST_WORDS = 3

/**
 * Why an entry of the ledger is kept in the data and not printed, the first reason that applies; undefined where it is safe:
 *
 * 1. `speaker-unknown`: a pronoun that nobody answers for speaks
 * 2. `words-broken`: the wording is a piece of a sentence, begins or stops in the midst of one
 * 3. `question`: it asks
 * 4. `page-words`: the words are the page's furniture, or stand in captions alone
 */
export function holdOf(
  entry: Held,
  articles: ReadonlyMap<string, Article>,
): LedgerHold | undefined {
  const { proposition, isSentence, contested, evidence, declines } = entry
  const sides = [...entry.asserts, ...entry.denies, ...declines]
  if (!entry.unnamed && !sides.some((name) => !NOBODY.test(name))) return 'speaker-unknown'
  if (!contested && !isSentence) return 'words-broken'
  const words = proposition.split(/\s+/).length
  const isBroken = OPEN_START.test(proposition) || OPEN_END.test(proposition.replace(/…["”]?$/, ''))
  if (isBroken || words < LEAST_WORDS) return 'words-broken'
  if (QUESTION.test(proposition) && declines.length === 0) return 'question'
  const inText = evidence.some(({ article, spans }) => {
    const page = articles.get(article)
    const block = page && blockAt(page, hull(spans).start)
    return block === undefined || (block.role !== 'caption' && block.role !== 'subhead')
  })
  return inText && !FURNITURE.test(proposition) ? undefined : 'page-words'
}
