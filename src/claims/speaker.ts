import type { Analysis } from '../language/index.ts'
import type { Entity } from '../names/index.ts'
import type { Speaker } from './claim.ts'
import type { Draft } from './draft.ts'

/** Who the sources are; null where a draft names nobody. */
export function resolveSpeakers(
  analysis: Analysis,
  drafts: readonly Draft[],
  _entities: readonly Entity[],
): (Speaker | null)[] {
  return drafts.map(({ source }) => {
    if (!source) return null
    const text = analysis.prose.clean.text.slice(source.start, source.end)
    return { spans: analysis.prose.place(source), text, entities: [], names: [text], parties: [] }
  })
}
