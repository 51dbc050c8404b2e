/**
 * The tables that text and language are read with. The index has them, too, with forty others: a process that only reads
 * sentences need not load those.
 *
 * @module
 */
export { abbreviations } from './abbreviation.ts'
export { agencyNamed } from './agency.ts'
export { MONTH_NAMES, WEEKDAY_NAMES } from './calendar-words.data.ts'
export {
  familyFirst,
  givenNames,
  headsOf,
  knownNames,
  organisationWords,
  placeOpeners,
  placeWords,
  titles,
} from './frozen/name-lists.ts'
export { functionWords } from './function-words.ts'
export { SMALL_NUMBERS } from './number-words.data.ts'
export { anyName } from './phrases.ts'
export { sayingForms } from './verbs-of-saying.ts'
