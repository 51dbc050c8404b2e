import { readClauses } from '../../clauses/index.ts'
import { placeIn } from './place-of-phrase.ts'
import type { PronounPlace } from './pronoun-place.ts'
import type { Referent } from './referent.ts'
import type { Told } from './told-in.ts'

/** "His neighbour": he is another than his neighbour. */
export const surrounds = ({ places }: Referent<unknown>, { start, end }: PronounPlace): boolean => {
  const last = places.at(-1)
  return last !== undefined && last.start <= start && end <= last.end
}

/**
 * "He believed that Roth would go": whom a clause under the pronoun's own names is another (principle C of binding, Chomsky
 * 1981).
 */
export function namedBelow<Item>(
  pronoun: PronounPlace,
  later: readonly Told<Item>[],
): Set<Item | null> {
  const below = new Set<Item | null>()
  if (pronoun.part !== 'subject') return below
  const { clauses } = readClauses(pronoun.text.words)
  for (const told of later) {
    if (told.pronoun || told.item === null || told.form !== 'name') continue
    let at = clauses[placeIn(pronoun.text, told, told.form).clause]?.parent ?? -1
    while (at >= 0 && at !== pronoun.clause) at = clauses[at]?.parent ?? -1
    if (at >= 0 && at === pronoun.clause) below.add(told.item)
  }
  return below
}

/** "Roth's mother saw herself": of whom the clause speaks (principle A of binding). */
export const boundBy = <Item>(
  pronoun: PronounPlace,
  known: readonly Referent<Item>[],
): Referent<Item>[] =>
  known.filter(
    ({ places }) =>
      pronoun.isReflexive &&
      pronoun.clause >= 0 &&
      places.some(
        ({ sentence, clause, part }) =>
          sentence === pronoun.sentence && clause === pronoun.clause && part === 'subject',
      ),
  )
