import { bodyNouns, HONORIFICS, nounForms, OFFICE_GENDERS, offices } from '../../lexicon/index.ts'

/** Nouns of a person who speaks by office. */
export const ROLE_NOUNS = offices('speaks')
/** Nouns of a body that speaks. */
export const SPEAKING_BODIES = bodyNouns('speaks')
/** Bodies of a state whose word of mouth is the state's. */
export const STATE_NOUNS: ReadonlySet<string> = new Set([...bodyNouns('voice'), 'officials'])
/** Offices whose holder speaks for a state, where the state is named with them. */
export const STATE_OFFICES: ReadonlySet<string> = new Set([...offices('state')].flatMap(nounForms))
/** Bodies that are no state's: their presidents and spokesmen speak for them. */
export const PRIVATE_BODIES = bodyNouns('private')

/** Words before an office that is no longer, or not yet, held; own list. */
export const NO_LONGER: ReadonlySet<string> = new Set(
  'former ex then onetime ousted deposed exiled retired late elect candidate nominee opposition prince princess'.split(
    ' ',
  ),
)

/** Gender that a pronoun, a form of address or a role shows; small letters, `mr` with or without a point. */
export const GENDERED: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...OFFICE_GENDERS,
  ...[...HONORIFICS].flatMap(([word, gender]) =>
    gender ? [[word, gender] as const, [`${word}.`, gender] as const] : [],
  ),
  ...['he', 'him', 'his'].map((word) => [word, 'male'] as const),
  ...['she', 'her'].map((word) => [word, 'female'] as const),
])
