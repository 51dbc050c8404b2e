import { HONORIFICS, ROLE_GENDERS } from '../../names/index.ts'

/** Nouns of a person who speaks by office; own list. Longer role tables live with the names. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  'spokesperson spokesman spokeswoman minister president premier chancellor secretary director chief chairman chairwoman chair chairperson mayor governor senator congressman congresswoman representative leader head attorney lawyer prosecutor professor executive ceo officer analyst adviser advisor aide official ambassador envoy commander general judge justice manager coach founder owner editor author researcher doctor sheriff candidate nominee lawmaker member deputy strategist consultant expert economist historian scientist'.split(
    ' ',
  ),
)

/** Nouns of a body that speaks; own list. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  'ministry department agency company committee commission court university police office government administration group union party council board bank campaign organization organisation association foundation institute authority army military bureau embassy parliament team network newspaper hospital school firm service'.split(
    ' ',
  ),
)

/** Bodies of a state whose word of mouth is the state's. */
export const STATE_NOUNS: ReadonlySet<string> = new Set(
  'ministry department government administration military army embassy parliament cabinet kremlin presidency navy authorities officials'.split(
    ' ',
  ),
)

/** Offices whose holder speaks for a state, where the state is named with them; own list. */
export const STATE_OFFICES: ReadonlySet<string> = new Set(
  'spokesperson spokesman spokeswoman spokespeople minister president premier chancellor secretary ambassador envoy consul king queen emir sultan leader general commander admiral colonel brigadier official officials diplomat diplomats authorities authority negotiator'.split(
    ' ',
  ),
)

/** Words before an office that is no longer, or not yet, held; own list. */
export const NO_LONGER: ReadonlySet<string> = new Set(
  'former ex then onetime ousted deposed exiled retired late elect candidate nominee opposition prince princess'.split(
    ' ',
  ),
)

/** Bodies that are no state's: their presidents and spokesmen speak for them; own list. */
export const PRIVATE_BODIES: ReadonlySet<string> = new Set(
  'bank company firm university college group union association institute institution party newspaper network team club campaign foundation hospital school organisation organization charity brokerage consultancy fund airline church federation'.split(
    ' ',
  ),
)

/** Gender that a pronoun, a form of address or a role shows; small letters, `mr` with or without a point. */
export const GENDERED: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...ROLE_GENDERS,
  ...[...HONORIFICS].flatMap(([word, gender]) =>
    gender ? [[word, gender] as const, [`${word}.`, gender] as const] : [],
  ),
  ...['he', 'him', 'his'].map((word) => [word, 'male'] as const),
  ...['she', 'her'].map((word) => [word, 'female'] as const),
])
