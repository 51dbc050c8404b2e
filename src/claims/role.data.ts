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
  'ministry department government administration military army embassy parliament cabinet kremlin presidency navy'.split(
    ' ',
  ),
)

/** Gender that a title or role shows. */
export const GENDERED: Readonly<Record<string, 'female' | 'male'>> = {
  'mr.': 'male',
  mr: 'male',
  'mrs.': 'female',
  mrs: 'female',
  'ms.': 'female',
  ms: 'female',
  spokesman: 'male',
  spokeswoman: 'female',
  chairman: 'male',
  chairwoman: 'female',
  congressman: 'male',
  congresswoman: 'female',
  king: 'male',
  queen: 'female',
  he: 'male',
  she: 'female',
  him: 'male',
  her: 'female',
  his: 'male',
  wife: 'female',
  husband: 'male',
  mother: 'female',
  father: 'male',
}
