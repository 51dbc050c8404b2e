import { z } from 'zod'
import { placeOf } from '../place.ts'
import { key, place, share, text, whole } from './column.ts'
import { table } from './table.ts'

/** A row a pair of articles that share text. */
export const linksTable = table({
  name: 'links',
  says: 'Two articles of a story that share text.',
  schema: z.object({
    id: key('id of the pair'),
    story: key('id of their story'),
    a: key('id of the one article'),
    b: key('id of the other'),
    relation: key('copy, excerpt, rewrite, borrow or sibling'),
    original: text('id of the original, where one can be claimed'),
    shared_words: whole('words that stand in both'),
    share_of_a: share('share of the words of `a` that stand in `b`, 0 to 1'),
    share_of_b: share('share of the words of `b` that stand in `a`, 0 to 1'),
    passages: whole('runs of words that both have'),
    cite_a: place('the first of these in `a`'),
    cite_b: place('the same in `b`'),
  }),
  *ofStory({ story }) {
    for (const link of story.links) {
      const first = link.passages[0]
      yield {
        id: `${link.a}+${link.b}`,
        story: story.id,
        a: link.a,
        b: link.b,
        relation: link.relation,
        original: link.source ?? null,
        shared_words: link.sharedWords,
        share_of_a: link.shareOfA,
        share_of_b: link.shareOfB,
        passages: link.passages.length,
        cite_a: first ? placeOf({ article: link.a, spans: [first.a] }) : null,
        cite_b: first ? placeOf({ article: link.b, spans: [first.b] }) : null,
      }
    }
  },
})
