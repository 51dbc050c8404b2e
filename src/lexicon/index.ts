/**
 * What is known of English words: one table a kind of fact, a row a word. Imports nothing.
 *
 * @module
 */

export { abbreviations } from './abbreviation.ts'
export { SHORT_TITLES } from './abbreviations.data.ts'
export { AGENCY_MARKS, agencyNamed } from './agency.ts'
export {
  LIBRARY_NAMES,
  LONG_OUTLETS,
  ORGANISATIONS,
  OUTLET_NAMES,
  OUTLET_WORDS,
  PICTURE_SOURCES,
} from './body.ts'
export { MONTH_NAMES, MONTH_WORDS, WEEKDAY_NAMES, WEEKDAY_WORDS } from './calendar-words.data.ts'
export { CITY_ROWS, REGIONS } from './cities.data.ts'
export { COUNTRIES, type Country, writesDayFirst } from './countries.ts'
export { isDemonym } from './demonym.ts'
export {
  familyFirst,
  givenNames,
  headsOf,
  knownNames,
  LONGEST_KNOWN,
  organisationWords,
  otherWords,
  placeOpeners,
  placeWords,
  strongTitles,
  titles,
} from './frozen/name-lists.ts'
export type { ClosedClass } from './function-words.data.ts'
export { closedClass, functionWords, namesNobody } from './function-words.ts'
export { BUTTON_PHRASES, BUTTONS } from './furniture/buttons.data.ts'
export {
  COMMENT_HEADINGS,
  HEADING_PHRASES,
  LAST_HEADING_PHRASES,
  STOP_HEADINGS,
} from './furniture/headings.data.ts'
export { FOOTERS, NOTE_PHRASES, PITCH_PHRASES, PITCHES } from './furniture/pitches.data.ts'
export { CUE_PHRASES, LABEL_PHRASES, POINTER_PHRASES } from './furniture/pointers.data.ts'
export { hedges } from './hedges.ts'
export { withEnding, withS } from './inflection.ts'
export { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular-forms.data.ts'
export { LEGAL_FORMS } from './legal-forms.data.ts'
export { CLAIM_NOUNS, nounsOfSaying } from './nouns-of-saying.ts'
export { SMALL_NUMBERS } from './number-words.data.ts'
export {
  ADDRESS_OFFICES,
  bodyNouns,
  HONORIFICS,
  OFFICE_GENDERS,
  OFFICE_SECTORS,
  offices,
  ROLE_MODIFIERS,
  SIDE_NOUNS,
  STATE_BODIES,
  SUFFIXES,
  WEAPON_NOUNS,
} from './office.ts'
export { FAMILY_FIRST, GIVEN_NAMES, probableGender } from './person-names.ts'
export { anyName, anyPhrase, anyWord } from './phrases.ts'
export { landOfRegion } from './regions.ts'
export { US_STATES } from './us-states.ts'
export { SAYING_KINDS, type SayingKind } from './verbs-of-saying.data.ts'
export {
  SAYING_VERBS,
  type SayingFrame,
  sayingForms,
  sayingVerbs,
  type VerbOfSaying,
} from './verbs-of-saying.ts'
export { nounForms, pastForms, verbForms } from './word-forms.ts'
