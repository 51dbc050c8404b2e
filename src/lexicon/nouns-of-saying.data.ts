import type { SayingKind } from './verbs-of-saying.data.ts'

/**
 * What stands in the `of`, `that` or `to` of a noun of saying.
 *
 * - `doubted`: only said, feared or meant; `planned`: somebody commits to it; `wished`: somebody wants, fears or tries it
 * - `plural`: carries what is said in the plural, too (`accusations of …`)
 */
export type NounOfSayingFeature = 'doubted' | 'planned' | 'wished' | 'plural'

/** Noun, what one does by it (null: it carries no claim), what is known of it. */
export type NounOfSayingRow = readonly [
  noun: string,
  kind: SayingKind | null,
  ...features: NounOfSayingFeature[],
]

/** Nouns of saying, planning and wishing, singular; own list. */
export const NOUNS_OF_SAYING: readonly NounOfSayingRow[] = [
  ['accusation', 'accuse', 'plural', 'doubted'],
  ['allegation', 'accuse', 'plural', 'doubted'],
  ['argument', 'claim'],
  ['assertion', 'claim'],
  ['belief', 'claim'],
  ['claim', 'claim', 'plural', 'doubted'],
  ['conclusion', 'report'],
  ['contention', 'claim'],
  ['pledge', 'announce', 'planned'],
  ['promise', 'announce', 'planned'],
  ['remark', 'state'],
  ['statement', 'state'],
  ['suggestion', 'claim', 'doubted'],
  ['vow', 'announce', 'planned'],
  ['warning', 'claim', 'wished'],
  ['suspicion', null, 'doubted'],
  ['speculation', null, 'doubted'],
  ['rumor', null, 'doubted'],
  ['rumour', null, 'doubted'],
  ['charge', null, 'doubted'],
  ['concern', null, 'doubted'],
  ['fear', null, 'doubted'],
  ['plan', null, 'planned'],
  ['intention', null, 'planned'],
  ['commitment', null, 'planned'],
  ['decision', null, 'planned'],
  ['agreement', null, 'planned'],
  ['offer', null, 'planned'],
  ['threat', null, 'wished'],
  ['call', null, 'wished'],
  ['demand', null, 'wished'],
  ['request', null, 'wished'],
  ['appeal', null, 'wished'],
  ['proposal', null, 'wished'],
  ['possibility', null, 'wished'],
  ['risk', null, 'wished'],
  ['hope', null, 'wished'],
  ['prospect', null, 'wished'],
  ['bid', null, 'wished'],
  ['effort', null, 'wished'],
  ['attempt', null, 'wished'],
  ['ultimatum', null, 'wished'],
]
