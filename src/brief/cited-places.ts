import { type Cite, hull, overlaps } from '../article/index.ts'
import type { Annotated, BriefSentence } from '../record/index.ts'

/** Pictures are of a day; what is told of it stands in the text, not under them. */
export function isText({ article: id, spans }: Cite, members: readonly Annotated[]): boolean {
  const article = members.find((member) => member.article.id === id)?.article
  const { start } = hull(spans)
  const block = article?.blocks.find(({ span }) => span.start <= start && start < span.end)
  return block?.role === 'body' || block?.role === 'subhead'
}

/** Whether a sentence written already rests on these words. */
export const isTold = (cites: readonly Cite[], told: readonly BriefSentence[]): boolean =>
  cites.some((cite) =>
    told.some((sentence) =>
      sentence.cites.some(
        (other) => other.article === cite.article && overlaps(hull(other.spans), hull(cite.spans)),
      ),
    ),
  )
