import { STORY_ROLES } from '../../article/index.ts'
import type { AnalysedSentence, Analysis } from '../../language/index.ts'
import type { Entity } from '../../names/index.ts'

/** Names in a caption: those that headline or body have too, and those that they do not. */
interface Count {
  known: number
  unknown: number
}

/**
 * Tells the captions of the story itself from those of other stories that a page shows beside it: of
 * the names in a caption of its own, more stand in headline or body than do not. Countries and their
 * capitals do not count for it: every page of a newspaper has them.
 */
export function ownCaptions(
  { sentences }: Analysis,
  entities: readonly Entity[],
): (sentence: AnalysedSentence) => boolean {
  const isText = sentences.map(({ role }) => STORY_ROLES.has(role) && role !== 'caption')
  const counts = new Map<number, Count>()
  for (const { kind, country, mentions } of entities) {
    const isKnown = mentions.some(({ sentence }) => isText[sentence])
    const isCommon = kind === 'country' || (kind === 'place' && country !== undefined)
    if (isKnown && isCommon) continue
    const blocks = mentions.flatMap(({ sentence, type, credit }) =>
      type === 'name' && !credit ? (sentences[sentence]?.block ?? []) : [],
    )
    for (const block of new Set(blocks)) {
      const count = counts.get(block) ?? { known: 0, unknown: 0 }
      counts.set(block, count)
      if (isKnown) count.known++
      else count.unknown++
    }
  }
  return ({ block }) => {
    const { known, unknown } = counts.get(block) ?? { known: 0, unknown: 0 }
    return known > unknown
  }
}
