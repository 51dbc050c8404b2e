import type { Claim } from '../claim.ts'
import { speakerLabel } from '../speaker-name.ts'

/** Kinds that put nothing forward and answer to nothing: wishes, praise, worries and invitations. */
const NO_SIDE: ReadonlySet<Claim['kind']> = new Set([
  'criticize',
  'demand',
  'attitude',
  'concern',
  'refuse',
  'invite',
])

/** `would say`, `did not say`, `3 in 10 voters say`: no side is taken, or by nobody in the news. */
export const takesSide = ({ kind, polarity, source }: Claim): boolean =>
  !NO_SIDE.has(kind) &&
  (polarity !== 0 || kind === 'no-comment') &&
  !(source && isRespondents([source.text, ...source.names.map(speakerLabel)].join(' ')))

const COUNTS = 'one|two|three|four|five|six|seven|eight|nine|ten|a third|half|\\d{1,3}'
/** `3 in 10 voters`, `62 percent`, `half of those surveyed`. */
const RESPONDENTS = new RegExp(
  `\\b(?:${COUNTS})[-\\s](?:in|out of)[-\\s](?:${COUNTS}|every)\\b|\\d ?(?:%|percent\\b|per cent\\b)|\\b(?:respondents|those (?:surveyed|polled|asked))\\b`,
  'i',
)

/** Whether a speaker is a share of those whom a poll asked. */
const isRespondents = (text: string): boolean => RESPONDENTS.test(text)
