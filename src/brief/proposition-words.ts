import { type Article, textAt } from '../article/index.ts'
import { type Claim, type Proposition, speakerNames } from '../claims/index.ts'
import { anyName, functionWords } from '../lexicon/index.ts'
import { type Antecedents, nameAt } from './antecedents.ts'
import { attributedWords } from './attributed-words.ts'
import { balanced, capitalised, clipped, closed } from './line-text.ts'
import { PRONOUN, withArticle, withName } from './pronoun-name.ts'
import { isPlural } from './speech.ts'

/** A claimed thing as a sentence to read. */
export interface Wording {
  readonly text: string
  /** False for a piece of a sentence, which tells a reader nothing. */
  readonly isSentence: boolean
  /** True where the words name the speaker: `Oslo rejected the report`. */
  readonly isAttributed?: boolean
  /** What the speaker says of himself, with its pronoun: `he was there`; where `text` has the name. */
  readonly ofSelf?: string
}

/** Contents of these are noun phrases or lack a part: they are told with their speaker and verb. */
const BROKEN_RULES: ReadonlySet<Claim['rule']> = new Set<Claim['rule']>([
  'object',
  'charge-denied',
  'noun',
  'invitation',
  'infinitive',
  'whole',
  'no-comment',
])
const MAX_WORDING = 240
/** "Ana had" is what is left of a broken sentence. */
const MIN_WORDS = 4

/** The best wording of a proposition among those of its claims; `articles` are the story's by id. */
export function wordProposition(
  { claims, text }: Proposition,
  known: Antecedents,
  articles: ReadonlyMap<string, Article>,
): Wording {
  const carried = new Set(claims.map((claim) => claim.parent))
  const ranked = claims
    .map((claim) => {
      const wording = wordClaim(claim, known, articles)
      const carries = claim.kind === 'report' && carried.has(claim.id)
      return { id: claim.id, wording, cost: cost(claim, wording) + (carries ? 300 : 0) }
    })
    .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))
  return ranked[0]?.wording ?? { text, isSentence: false }
}

function cost(claim: Claim, { text, isSentence, isAttributed }: Wording): number {
  return (
    (claim.polarity > 0 ? 0 : 1000) +
    (claim.reversed ? 1000 : 0) +
    (claim.kind === 'invite' ? 200 : 0) +
    (PRONOUN.test(text) ? 100 : 0) +
    (isAttributed || BROKEN_RULES.has(claim.rule) ? 60 : 0) +
    (isSentence ? 0 : 60) +
    (claim.source ? 0 : 50) +
    Math.abs(text.split(' ').length - 16) -
    3 * Math.min(4, claim.about.length)
  )
}

function wordClaim(
  claim: Claim,
  known: Antecedents,
  articles: ReadonlyMap<string, Article>,
): Wording {
  // A quotation that is broken by its speaker reads on in one pair of marks.
  const joined = firstPiece(claim).replace(/,?["”] (?:… )?["“]/g, ' … ')
  const open = /^["“]/.test(joined) ? joined : joined.replace(/ … /g, ' ')
  const plain = ofDenier(
    closed(balanced(clipped(open, MAX_WORDING))).replace(/^that,? /i, ''),
    claim,
  )
  const accused =
    claim.kind === 'accuse' && claim.rule === 'whole' && isAccusing(claim, articles)
      ? accusation(namedObject(plain, claim, known))
      : null
  if (accused) return { text: accused, isSentence: true }
  // "what it says is a flight test": the subject stands before the verb of speech.
  const thing = /^(?:is|was|are|were) (?=(?:a|an|the) )/.exec(plain)
  if (thing) return { text: capitalised(plain.slice(thing[0].length)), isSentence: false }
  const isAsked = /^(?:whether|if) /i.test(plain) && claim.kind === 'no-comment'
  const isPiece = isNoClause(claim) || isProposal(claim, articles)
  if (isPiece && !isAsked) {
    const told = attributedWords(claim, articles.get(claim.article))
    if (told) return { text: told, isSentence: true, isAttributed: true }
  }
  const named = withName(plain, claim, known)
  const text = capitalised(named.replace(/,(["”])$/, '$1'))
  const isLong = plain.split(' ').length >= MIN_WORDS || /^["“]/.test(plain)
  const [speaker] = speakerNames(claim.source)
  const isOwn = named !== plain && named.startsWith(withArticle(speaker?.name ?? ''))
  const ofSelf = isOwn ? { ofSelf: plain.charAt(0).toLowerCase() + plain.slice(1) } : {}
  return {
    text,
    ...ofSelf,
    isSentence: isLong && (!isPiece || isAsked) && !isQuestion(claim, articles),
  }
}

/** `the jobs never came … “I know of two.”`: the clause says it, the quotation behind it is evidence. */
function firstPiece({ text, rule }: Claim): string {
  const at = text.search(/ … ["“]\p{Lu}/u)
  const isClause = !rule.startsWith('quotation') && !/^["“]/.test(text)
  return isClause && at > 0 && text.slice(0, at).split(' ').length >= MIN_WORDS
    ? text.slice(0, at)
    : text
}

/** Whether a content must be told with its speaker: it lacks a subject or a verb, or is denied. */
const isNoClause = ({ rule, isClause, polarity }: Claim): boolean =>
  (BROKEN_RULES.has(rule) && !(rule === 'noun' && isClause === true)) ||
  isClause === false ||
  (polarity <= 0 && !(polarity < 0 && rule === 'clause' && isClause === true))

/** `denied having met the banker`: that he had met the banker is what he denies. */
function ofDenier(plain: string, { source, polarity }: Claim): string {
  const [speaker] = speakerNames(source)
  return polarity < 0 && speaker && /^having \w/i.test(plain)
    ? `${withArticle(speaker.name)} had ${plain.slice('having '.length)}`
    : plain
}

const OBJECT = new RegExp(`^(?:${anyName(functionWords('object'))}|it|you)(?= of )`, 'i')

/** `her of selling the park` with the name of whom it means. */
function namedObject(plain: string, claim: Claim, known: Antecedents): string {
  const pronoun = OBJECT.exec(plain)?.[0]
  const name = pronoun && nameAt(known, claim.article, [claim.content[0]?.start ?? 0])
  return pronoun && name ? name + plain.slice(pronoun.length) : plain
}

/** "Oslo of arson" as "Oslo is accused of arson". */
function accusation(plain: string): string | null {
  const [, who, what] = /^(.{2,80}?) of (.+)$/.exec(plain) ?? []
  if (!who || OBJECT.test(plain)) return null
  const verb = / and /.test(who) || isPlural(who) ? 'are' : 'is'
  return capitalised(`${who} ${verb} accused of ${what}`)
}

/** `proposed that Oslo pay`: no statement that Oslo pays. */
const isProposal = ({ cue, article }: Claim, articles: ReadonlyMap<string, Article>): boolean =>
  /^propos/i.test(textAt(articles.get(article)?.text ?? '', cue))

/** "accuse … of …", where the content has the one and the other; not "blame … for the loss of …". */
const isAccusing = ({ cue, article }: Claim, articles: ReadonlyMap<string, Article>): boolean =>
  /accus/i.test(textAt(articles.get(article)?.text ?? 'accuse', cue)) || cue.length === 0

/** `said the port is full, but for whom?`: outside quotation marks it is the reporter who asks. */
function isQuestion({ article, content, speech }: Claim, articles: ReadonlyMap<string, Article>) {
  const end = content.at(-1)?.end ?? 0
  return (
    speech === 'indirect' && /^\s?\?/.test((articles.get(article)?.text ?? '').slice(end, end + 2))
  )
}
