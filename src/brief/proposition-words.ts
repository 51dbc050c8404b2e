import type { Claim, Proposition } from '../claims/index.ts'
import { type Antecedents, nameAt } from './antecedents.ts'
import { capitalised, closed, lineText } from './line-text.ts'
import { bareName, speakerNames } from './speaker-names.ts'

/** A claimed thing as a sentence to read. */
export interface Wording {
  readonly text: string
  readonly isSentence: boolean
}

/** Contents of these are noun phrases or lack a part: they word a proposition only if nothing else does. */
const BROKEN_RULES: ReadonlySet<string> = new Set(['object', 'noun', 'invitation'])
const PRONOUN = /^(it|he|she|they|we|i)\b(?!['’])/i
const MAX_WORDING = 200
/** "Ana had" is what is left of a broken sentence. */
const MIN_WORDS = 4

/** The best wording of a proposition among those of its claims. */
export function wordProposition({ claims, text }: Proposition, known: Antecedents): Wording {
  const carried = new Set(claims.map((claim) => claim.parent))
  const ranked = claims
    .map((claim) => {
      const wording = wordClaim(claim, known)
      const carries = claim.kind === 'report' && carried.has(claim.id)
      return { id: claim.id, wording, cost: cost(claim, wording.text) + (carries ? 300 : 0) }
    })
    .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))
  return ranked[0]?.wording ?? { text, isSentence: false }
}

function cost(claim: Claim, wording: string): number {
  return (
    (claim.polarity > 0 ? 0 : 1000) +
    (claim.kind === 'invite' ? 200 : 0) +
    (PRONOUN.test(wording) ? 100 : 0) +
    (BROKEN_RULES.has(claim.rule) ? 60 : 0) +
    (claim.source ? 0 : 50) +
    Math.abs(wording.split(' ').length - 16) -
    3 * Math.min(4, claim.about.length)
  )
}

function wordClaim(claim: Claim, known: Antecedents): Wording {
  // A quotation that is broken by its speaker reads on in one pair of marks.
  const joined = claim.text.replace(/,?["”] (?:… )?["“]/g, ' … ')
  const open = /^["“]/.test(joined) ? joined : joined.replace(/ … /g, ' ')
  const plain = closed(lineText(open, MAX_WORDING)).replace(/^that /i, '')
  const isLong = plain.split(' ').length >= MIN_WORDS || /^["“]/.test(plain)
  const isWhole = isLong && !BROKEN_RULES.has(claim.rule) && claim.polarity > 0
  if (claim.kind === 'accuse') {
    const parts = /^(.{2,80}?) of (.+)$/.exec(plain)
    const verb = / and /.test(parts?.[1] ?? '') ? 'are' : 'is'
    if (parts)
      return { text: capitalised(`${parts[1]} ${verb} accused of ${parts[2]}`), isSentence: true }
  }
  // "what it says is a flight test": the subject stands before the verb of speech.
  const thing = /^(?:is|was|are|were) (?=(?:a|an|the) )/.exec(plain)
  if (thing) return { text: capitalised(plain.slice(thing[0].length)), isSentence: false }
  const text = capitalised(withName(plain, claim, known).replace(/,(["”])$/, '$1'))
  return { text, isSentence: isWhole }
}

/** "it has evidence" as "The Biden administration has evidence". */
function withName(text: string, claim: Claim, known: Antecedents): string {
  const pronoun = PRONOUN.exec(text)
  if (!pronoun) return text
  const start = claim.content[0]?.start ?? 0
  const places = [start, start + 'that '.length]
  const speakers = speakerNames(claim.source)
  const speaker = speakers.length === 1 ? bareName(speakers[0] as string) : ''
  const name = nameAt(known, claim.article, places) ?? speaker
  return name === '' ? text : withArticle(name) + text.slice(pronoun[0].length)
}

/** Last words of bodies that take an article: "the Biden administration", but "Hamas". */
const TAKES_ARTICLE =
  /\b(?:administration|ministry|government|agency|council|department|commission|union|party|army|court|parliament|office|committee|embassy|force|forces|union|nations|states|kingdom|bank|police|senate|house|alliance|service|board|fund)$/i

/** A name as a sentence has it: `the United States`, `the Transport Ministry`. */
export function withArticle(name: string): string {
  return TAKES_ARTICLE.test(name) && !/^the /i.test(name) ? `the ${name}` : name
}
