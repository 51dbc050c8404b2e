/**
 * Who is named: persons, organisations, places under all their spellings.
 *
 * @module
 */
export { compareNames } from './compare-names.ts'
export type {
  Entity,
  EntityKind,
  EntityPart,
  Mention,
  MentionType,
  Spelling,
} from './entity.ts'
export { findNames } from './find-names.ts'
export { groupMentions } from './group-mentions.ts'
export { mergeNames } from './merge-names.ts'
export { HONORIFICS, ROLE_GENDERS } from './role-nouns.data.ts'
