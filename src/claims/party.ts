import type { Entity } from '../names/index.ts'
import { STATE_NOUNS } from './role.data.ts'
import type { SourcePart } from './source-phrase.ts'
import type { SpeakerContext } from './voice.ts'

const STATE_SECTORS = new Set(['GOV', 'MIL', 'LEG'])

/**
 * The countries that answer for what a speaker says: a country itself, the country named in a
 * ministry's or a spokesperson's words, the country of a state body. Empty for everybody else.
 */
export function partiesOf(
  part: SourcePart,
  entity: Entity | undefined,
  hasOffice: boolean,
  { mentions, place, countries }: SpeakerContext,
): string[] {
  if (entity?.kind === 'country') return [entity.name]
  const named = (code: string) => [countries.get(code) ?? code]
  const words = [...part.words, ...part.apposition]
  const isState = words.some((word) => STATE_NOUNS.has(word.low))
  const first = words[0]
  const last = words.at(-1)
  if ((isState || hasOffice) && first && last) {
    const span = { start: place(first).start, end: place(last).end }
    const country = mentions.within(span).find((found) => found.entity.kind === 'country')
    if (country) return [country.entity.name]
  }
  const administration = words.findIndex((word) => word.low === 'administration')
  // "The Roth administration": in English-language news that is the U.S. government.
  if (administration > 0 && /^\p{Lu}/u.test(words[administration - 1]?.text ?? '')) {
    return entity?.country ? named(entity.country) : [countries.get('USA') ?? 'United States']
  }
  return STATE_SECTORS.has(entity?.sector ?? '') && entity?.country ? named(entity.country) : []
}
