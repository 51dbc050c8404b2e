import { createHash } from 'node:crypto'
import type { StoryView } from '../../dossier/index.ts'
import type { Entity } from '../../names/index.ts'
import { countryCodes } from '../country-codes.ts'
import { plainLine } from '../words.ts'

/** An entity of FollowTheMoney: values are always lists. */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** An id that stays, made from ours. */
export const idOf = (kind: string, ...parts: readonly string[]): string =>
  `cpd-${createHash('sha256')
    .update([kind, ...parts].join('\n'))
    .digest('hex')
    .slice(0, 24)}`

/** The id of an article's entity. */
export const articleId = (id: string): string => idOf('article', id)

/** Schemas of kinds of names; others are values of what names them. */
export function schemaOf({ kind, sector }: Entity): string | null {
  if (kind === 'person') return 'Person'
  if (kind === 'organisation') return sector === 'GOV' ? 'PublicBody' : 'Organization'
  return kind === 'group' ? 'Organization' : null
}

/** The id of a name's entity. */
export const nameId = ({ story }: StoryView, { id }: Entity): string => idOf('name', story.id, id)

/** Values that are there, in one line each; null where none is. */
export function propertiesOf(
  values: Readonly<Record<string, readonly (string | null | undefined)[]>>,
): FtmEntity['properties'] {
  const kept = Object.entries(values).map(([name, all]) => [
    name,
    [...new Set(all.map((one) => plainLine(one ?? '')).filter(Boolean))],
  ])
  return Object.fromEntries(kept.filter(([, all]) => (all as string[]).length > 0))
}

/** A country as FollowTheMoney has it: alpha-2 in small letters. */
export const alpha2 = (country: string | null | undefined): string | undefined =>
  countryCodes(country)?.alpha2.toLowerCase()
