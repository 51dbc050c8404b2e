/**
 * Who is named: persons, organisations, places under all their spellings.
 *
 * @module
 */
export { compareNames } from './compare/compare-names.ts'
export type {
  Entity,
  EntityKind,
  EntityPart,
  Mention,
  MentionType,
  Spelling,
} from './entity.ts'
export { countryName } from './find/country-codes.ts'
export { findNames } from './find-names.ts'
export { unnamedAntecedents } from './group/attach-pronouns.ts'
export type { HeldOffice } from './held-office.ts'
export { mergeNames } from './merge/merge-names.ts'
export { isCalled, type NameTies } from './merge/name-ties.ts'
export type { NameReason, NameReasons, SlipReason, SlipReasons } from './name-reasons.ts'
export { officeText } from './office-text.ts'
export { NAME_REASON_FILES, NAME_RULES, type NameRuleName } from './rule-files.data.ts'
