import { z } from 'zod'
import { timelineJson } from '../../dossier/index.ts'
import { firstPlace } from '../place.ts'
import { day, key, place, texts, whole } from './column.ts'
import { table } from './table.ts'

/** A row a line of a timeline. */
export const timelineTable = table({
  name: 'timeline',
  says: 'A line of the timeline of a story.',
  schema: z.object({
    id: key('id of the line'),
    story: key('id of its story'),
    from: day('the first day'),
    to: day('the last day'),
    status: key('happened, planned, alleged, denied or conditional'),
    what: key('what happened, in words of the articles'),
    through: texts('through whom it is known'),
    rule: key('what made the line'),
    passages: whole('passages that it rests on'),
    cite: place('the first words that it rests on; all stand in `evidence`'),
  }),
  *ofStory(view) {
    for (const entry of view.story.timeline) {
      yield {
        id: timelineJson(view, entry).id,
        story: view.story.id,
        from: entry.from,
        to: entry.to,
        status: entry.status,
        what: entry.what,
        through: [...entry.through],
        rule: entry.rule,
        passages: entry.evidence.length,
        cite: firstPlace(entry.evidence),
      }
    }
  },
})
