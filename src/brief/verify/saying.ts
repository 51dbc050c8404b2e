import { anyName, CLAIM_NOUNS, sayingForms } from '../../lexicon/index.ts'
import type { CitedWords } from './cited-words.ts'

const SAYING = new Set([
  ...sayingForms({ having: 'clause' }),
  ...sayingForms({ having: 'that' }),
  ...sayingForms({ having: 'quote' }),
  ...CLAIM_NOUNS.keys(),
])
const SAYS = new RegExp(
  String.raw`\b(?:${anyName(SAYING)}|according to|accus\w+|blam\w+|call\w*|condemn\w*|critici\w+|cit\w+|statement|charges?|quot\w+)\b|["“]`,
  'i',
)
const DENIES =
  /\b(?:den(?:y|ies|ied|ying|ial)|reject\w*|dismiss\w*|refut\w+|rebut\w*|disput\w+|not|no|n['’]t|never|false|untrue|baseless|nonsense|contest\w*|disagree\w*|invent\w+|lie|lies)\b/i
/** How the brief itself says that somebody says something. */
const OWN_SAYS = /,? (?:[\p{L}.' )]+ )?says?\b|, according to |^Contested: /u
const OWN_DENIES = / den(?:y|ies) it\b/

/** The brief's own "X says", "Y denies it" where the cited words have nobody who says or denies. */
export function unlicensedSaying(sentence: string, { paragraphs }: CitedWords): string[] {
  // Who speaks stands beside the words that are cited.
  const words = paragraphs.map(({ text }) => text).join(' ')
  const says = OWN_SAYS.exec(sentence)
  const denies = OWN_DENIES.exec(sentence)
  return [
    ...(says && !SAYS.test(words) ? [says[0].trim()] : []),
    ...(denies && !DENIES.test(words) ? [denies[0].trim()] : []),
  ]
}
