import type {
  CopyReason,
  CopyReasons,
  DirectionMarks,
  FamilyReason,
  FamilyReasons,
  RebuiltDoubt,
  RebuiltDoubts,
} from '../../copies/index.ts'
import { plural } from './count-words.ts'
import { asData, inWords, type Naming, percent, type Wording } from './wording.ts'

const MARK_WORDS: Wording<DirectionMarks> = {
  'agency-page': ({ agency }) => `it is ${agency}'s own page`,
  credit: ({ agency }) => `it opens with the credit (${agency}), the other does not`,
  contributor: ({ agency }) => `the other credits ${agency} with a part of it`,
  'brand-in-title': ({ brand }) => `the other's title carries "${brand}"`,
  'longer-title': ({ added }) => `the other's title is this one with "${added}" added`,
  disguise: () => 'the other hides words behind look-alike or invisible characters',
  'broken-characters': () => 'the other has characters that a careless scrape broke',
  'pushed-words': ({ sentences }) =>
    `the other has words injected into ${sentences} of its sentences`,
  injected: () => 'the other shows words that are not its author’s',
  'earlier-day': ({ day, other }, naming) =>
    `it is dated ${naming.day(day)}, the other ${naming.day(other)}`,
  'shared-with-relatives': () => 'it shares more with the other copies',
  'unchanged-among-relatives': () => 'its wording is nearest to that of all other copies',
  completeness: () => 'it is the more complete text',
  furniture: () => 'the other carries more page furniture',
  'words-before': () => 'the shared text opens it; the other puts words of its own before',
  'words-after': () => 'the shared text closes it; the other goes on',
}

const COPY_WORDS: Wording<CopyReasons> = {
  'shared-words': ({ passages, words, a, b, shareOfA, shareOfB }, naming) =>
    `${plural(passages, 'passage')}, ${plural(words, 'word')}: ${percent(shareOfA)} of ${naming.article(a)}, ${percent(shareOfB)} of ${naming.article(b)}`,
  'one-text': () => 'both hold parts of one text',
  borrow: ({ article, share }, naming) =>
    `${naming.article(article)} borrows: the rest of it, ${percent(share)}, is its own`,
  rewrite: ({ article, share }, naming) =>
    `${naming.article(article)} is a rewrite: ${percent(share)} of the words inside shared passages differ`,
  excerpt: ({ article, share }, naming) =>
    `${naming.article(article)} is an excerpt: it holds ${percent(share)} of the longer text`,
  copy: ({ article, share }, naming) =>
    `${naming.article(article)} is a copy: it holds ${percent(share)} of the other text`,
  'shared-slip': ({ slip, usual, others }) =>
    `both have "${slip}" where ${others} others have "${usual}": a slip is copied, not made twice`,
  'third-source': ({ article }, naming) =>
    `both come from ${naming.article(article)}, which is nearer to the original`,
  'source-not-held': ({ agency, both }) =>
    `${both ? 'both credit' : 'the nearer one credits'} ${agency}: the original is not held`,
  nearer: ({ article, mark }, naming) =>
    `${naming.article(article)} is nearer to the original: ${inWords(MARK_WORDS, mark, naming)}`,
}

/** Why two articles share text, in which relation, which way. */
export const copyText = (reason: CopyReason, naming: Naming): string =>
  inWords(COPY_WORDS, reason, naming)

const FAMILY_WORDS: Wording<FamilyReasons> = {
  'one-text': ({ articles, words }) =>
    `${articles} articles hold parts of one text: up to ${plural(words, 'word')} shared by two of them`,
  credited: ({ agency, credits }) =>
    `${credits} of them ${credits === 1 ? 'credits' : 'credit'} ${agency}`,
  'agency-page': ({ article, agency }, naming) =>
    `${naming.article(article)} is ${agency}'s own page`,
  'no-agency-page': ({ agency }) =>
    `none of them is ${agency}'s own page: the original is not held`,
  nearest: ({ article }, naming) => `${naming.article(article)} is nearest to the original`,
  'none-stands-out': () => 'none of them stands out as the original',
}

/** Why articles hold one text, and which is its original. */
export const familyText = (reason: FamilyReason, naming: Naming): string =>
  inWords(FAMILY_WORDS, reason, naming)

const DOUBT_WORDS: Wording<RebuiltDoubts> = {
  'page-line': () => 'reads like a line of the page',
  'one-witness': ({ copies }) => `stands in one of ${copies} copies alone`,
}

/** Why a sentence of a rebuilt text is doubtful. */
export const doubtText = (doubt: RebuiltDoubt): string => inWords(DOUBT_WORDS, doubt, asData)
