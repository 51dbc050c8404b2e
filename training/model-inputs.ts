import { createHash } from 'node:crypto'
import { BLOCK_ROLES } from '../src/article/index.ts'
import {
  familyFirst,
  givenNames,
  headsOf,
  knownNames,
  organisationWords,
  placeOpeners,
  placeWords,
  titles,
} from '../src/lexicon/index.ts'
import { ALL, FEATURES, NEAR, SCORED_RULES } from '../src/page/html/scorer/feature-names.ts'

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')

const sorted = (words: ReadonlySet<string>): string[] => [...words].sort()

/**
 * Digests of the lists that a model reads beside its weights, by weight file: with other words it would answer what
 * it never learned. Written into the model's card and checked there.
 */
export const inputDigests = (): Readonly<Record<string, string>> => ({
  'language.bin': digestOf({
    givenNames: sorted(givenNames),
    familyFirst: sorted(familyFirst),
    titles: sorted(titles),
    organisationWords: sorted(organisationWords),
    headsOf: sorted(headsOf),
    placeWords: sorted(placeWords),
    placeOpeners: sorted(placeOpeners),
    knownNames: [...knownNames].map((pair) => pair.join(' ')).sort(),
  }),
  'page.bin': digestOf({ roles: BLOCK_ROLES, rules: SCORED_RULES, near: NEAR, all: ALL, FEATURES }),
})
