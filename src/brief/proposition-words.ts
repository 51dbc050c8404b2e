import { type Article, textAt } from '../article/index.ts'
import type { Claim, Proposition } from '../claims/index.ts'
import { type Antecedents, nameAt } from './antecedents.ts'
import { attributedWords } from './attributed-words.ts'
import { capitalised, clipped, closed } from './line-text.ts'
import { isPlural } from './plural.ts'
import { bareName, speakerNames } from './speaker-names.ts'

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
const BROKEN_RULES: ReadonlySet<string> = new Set([
  'object',
  'noun',
  'invitation',
  'infinitive',
  'whole',
  'no-comment',
])
/** "We" and "I" stay: outside quotation marks they are the reporter's as often as the speaker's. */
const PRONOUN = /^(it|he|she|they)\b(?!['’])/i
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
  const plain = closed(clipped(open, MAX_WORDING)).replace(/^that /i, '')
  if (claim.kind === 'accuse' && isAccusing(claim, articles)) {
    const parts = /^(.{2,80}?) of (.+)$/.exec(plain)
    const verb = / and /.test(parts?.[1] ?? '') || isPlural(parts?.[1] ?? '') ? 'are' : 'is'
    if (parts)
      return { text: capitalised(`${parts[1]} ${verb} accused of ${parts[2]}`), isSentence: true }
  }
  // "what it says is a flight test": the subject stands before the verb of speech.
  const thing = /^(?:is|was|are|were) (?=(?:a|an|the) )/.exec(plain)
  if (thing) return { text: capitalised(plain.slice(thing[0].length)), isSentence: false }
  const isAsked = /^(?:whether|if) /i.test(plain) && claim.kind === 'no-comment'
  const isNamedThing = claim.rule === 'noun' && claim.isClause === true
  const isPiece =
    (BROKEN_RULES.has(claim.rule) && !isNamedThing) ||
    claim.isClause === false ||
    claim.polarity <= 0
  if (isPiece && !isAsked) {
    const told = attributedWords(claim, articles.get(claim.article))
    if (told) return { text: told, isSentence: true, isAttributed: true }
  }
  const named = withName(plain, claim, known)
  const text = capitalised(named.replace(/,(["”])$/, '$1'))
  const isLong = plain.split(' ').length >= MIN_WORDS || /^["“]/.test(plain)
  const [name = ''] = speakerNames(claim.source)
  const isOwn = named !== plain && named.startsWith(withArticle(bareName(name)))
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

/** `it is likely that …`, `it may take years`: stands for nobody. */
const EXPLETIVE =
  /^it(?:['’]s)? (?:(?:will|would|may|might|could|can|should|must|has|had|have|not|also|still|now|only|just|really|simply) ){0,3}(?:take|takes|taken|took|seem|seems|seemed|appear|appears|appeared|look|looks|looked|turn(?:s|ed)? out|remains?|remained|rain\w*|snow\w*|depends?|depended|matters?|makes? sense|(?:be|been|is|was|becomes?|became)(?: \w+){0,2}? (?:likely|unlikely|possible|impossible|clear|unclear|important|too|time|necessary|hard|difficult|easy|early|late|best|better|good|great|bad|wrong|right|true|safe|fair|crucial|critical|essential|vital|premature|inevitable|obvious|evident|up to|for|the|only|because|not|up|worth|as|a|an|\w+ed|\w+ing))\b/i

/** "it has evidence" as "The Biden administration has evidence"; "it" and "they" are no single person. */
function withName(text: string, claim: Claim, known: Antecedents): string {
  const pronoun = PRONOUN.exec(text)
  if (!pronoun) return text
  const low = pronoun[0].toLowerCase()
  const kind = claim.source?.kind
  if (low === 'it' && (kind !== 'body' || EXPLETIVE.test(text))) return text
  if (low === 'they' && kind !== 'several' && kind !== 'body') return text
  if ((low === 'he' || low === 'she') && kind === 'body') return text
  const start = claim.content[0]?.start ?? 0
  const places = [start, start + 'that '.length]
  const speakers = speakerNames(claim.source)
  const isSpeaker = speakers.length === 1 && (low === 'it' || low === 'they' || kind === 'person')
  const speaker = isSpeaker ? bareName(speakers[0] as string) : ''
  const name = nameAt(known, claim.article, places) ?? speaker
  return name === '' || PRONOUN.test(name)
    ? text
    : withArticle(name) + text.slice(pronoun[0].length)
}

/** Last words of bodies that take an article: "the Biden administration", but "Hamas". */
const TAKES_ARTICLE =
  /\b(?:administration|ministry|government|agency|council|department|commission|union|party|army|court|parliament|office|committee|embassy|force|forces|union|nations|states|kingdom|bank|police|senate|house|alliance|service|board|fund)$/i

/** A name as a sentence has it: `the United States`, `the Transport Ministry`. */
export function withArticle(name: string): string {
  return TAKES_ARTICLE.test(name) && !/^(?:the|a|an|his|her|its|their|some|many) /i.test(name)
    ? `the ${name}`
    : name
}
