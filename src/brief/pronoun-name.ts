import { type Claim, speakerNames } from '../claims/index.ts'
import { anyName, anyPhrase, anyWord, bodyNouns, functionWords } from '../lexicon/index.ts'
import { type Antecedents, nameAt } from './antecedents.ts'

/** "We" and "I" stay: outside quotation marks they are the reporter's as often as the speaker's. */
export const PRONOUN = /^(it|he|she|they)\b(?!['’])/i

/** `it is likely that …`, `it may take years`: stands for nobody. */
const EXPLETIVE = new RegExp(
  String.raw`^it(?:['’]s)? (?:(?:${anyName(functionWords('modal', 'have'))}|not|also|still|now|only|just|really|simply) ){0,3}(?:${anyPhrase(String.raw`
    take
    takes
    taken
    took
    seem
    seems
    seemed
    appear
    appears
    appeared
    look
    looks
    looked
    turn(?:s|ed)? out
    remains?
    remained
    rain\w*
    snow\w*
    depends?
    depended
    matters?
    makes? sense
    (?:be|been|is|was|becomes?|became)(?: \w+){0,2}? (?:${anyWord(String.raw`
      likely unlikely possible impossible clear unclear important too time necessary hard
      difficult easy early late best better good great bad wrong right true safe fair crucial
      critical essential vital premature inevitable obvious evident up\sto for the only because
      not up worth as a an \w+ed \w+ing
    `)})
  `)})\b`,
  'i',
)

/** "it has evidence" as "The Biden administration has evidence"; "it" and "they" are no single person. */
export function withName(text: string, claim: Claim, known: Antecedents): string {
  const pronoun = PRONOUN.exec(text)
  if (!pronoun) return text
  const low = pronoun[0].toLowerCase()
  const kind = claim.source?.kind
  if (low === 'it' && (kind !== 'body' || EXPLETIVE.test(text))) return text
  if (low === 'they' && kind !== 'several' && kind !== 'body') return text
  if ((low === 'he' || low === 'she') && kind === 'body') return text
  const name = antecedent(claim, known, low, text)
  return name === '' || PRONOUN.test(name)
    ? text
    : withArticle(name) + text.slice(pronoun[0].length)
}

/**
 * Whom the pronoun means: whom the names of the article surely give, unless that name stands in the content again; of "it"
 * and "they" the speaker; "" where nobody is sure.
 */
function antecedent(claim: Claim, known: Antecedents, low: string, text: string): string {
  const { source, content, rule } = claim
  const [only, other] = speakerNames(source)
  const speaker = only && !other ? only.name : ''
  const isPerson = low === 'he' || low === 'she'
  // "He had, according to Ana Roth, …": before its speaker a pronoun means somebody else.
  const canBe = isPerson ? source?.kind === 'person' && rule === 'clause' : rule !== 'according-to'
  const start = content[0]?.start ?? 0
  const name = nameAt(known, claim.article, [start, start + 'that '.length]) ?? ''
  const isAgain = name !== '' && text.includes(name.split(' ').at(-1) ?? name)
  if (name !== '' && !isAgain) return name
  // "He" may be another than who speaks: in doubt it stays.
  return canBe && !isPerson ? speaker : ''
}

/** Last words of bodies that take an article: "the Biden administration", but "Hamas". */
const TAKES_ARTICLE = bodyNouns('article')

/** A name as a sentence has it: `the United States`, `the Transport Ministry`. */
export function withArticle(name: string): string {
  return TAKES_ARTICLE.has(/\p{L}+$/u.exec(name)?.[0].toLowerCase() ?? '') &&
    !/['’]s /.test(name) &&
    !/^(?:the|a|an|his|her|its|their|some|many) /i.test(name)
    ? `the ${name}`
    : name
}
