import { TELLING_ROLES } from '../article/index.ts'
import type { AnalysedSentence, Analysis } from '../language/index.ts'
import type { Entity } from '../names/index.ts'

/**
 * Tells the captions of the story itself from those of other stories that a page shows beside it: a
 * caption of its own names somebody or some place that headline or body name too. Countries do not
 * count: every page of a newspaper has them.
 */
export function ownCaptions(
  { sentences }: Analysis,
  entities: readonly Entity[],
): (sentence: AnalysedSentence) => boolean {
  const isText = sentences.map(({ role }) => TELLING_ROLES.has(role) && role !== 'caption')
  const blocks = new Set<number>()
  for (const { kind, mentions } of entities) {
    if (kind === 'country' || !mentions.some(({ sentence }) => isText[sentence])) continue
    for (const { sentence, type } of mentions) {
      const block = sentences[sentence]?.block
      if (type === 'name' && block !== undefined) blocks.add(block)
    }
  }
  return ({ block }) => blocks.has(block)
}
