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
export { findNames } from './find-names.ts'
export { groupMentions } from './group/group-mentions.ts'
export { mergeNames } from './merge/merge-names.ts'
