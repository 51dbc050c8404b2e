import { anyPhrase, CUE_PHRASES } from '../../lexicon/index.ts'

/** First words of lines that belong to the page, not to the text: they open a block of teasers, ask for a subscription, or state rights. */
export const FURNITURE_CUES: RegExp = new RegExp(
  String.raw`^\W{0,3}(?:${anyPhrase(CUE_PHRASES)})`,
  'i',
)
