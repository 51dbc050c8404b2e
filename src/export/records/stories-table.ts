import { z } from 'zod'
import { headOf } from '../../answers/index.ts'
import { storyWhy } from '../../dossier/index.ts'
import { day, key, text, texts, whole } from './column.ts'
import { table } from './table.ts'

/** A row a story. */
export const storiesTable = table({
  name: 'stories',
  says: 'A story: articles that tell of one thing.',
  schema: z.object({
    id: key('id of the story'),
    headline: text('the headline of its main article'),
    first: day('the day of its first article'),
    last: day('the day of its last article'),
    articles: whole('articles in it'),
    reports: whole('independent reports: copies of one text count once'),
    contested: whole('claims that one asserts and another denies'),
    why: texts('why its articles are one story, in words'),
    brief: texts('the brief, sentence by sentence; what each rests on stands in `evidence`'),
  }),
  ofStory(view) {
    const { id, headline, first, last, articles, reports, contested } = headOf(view)
    const head = { id, headline, first, last, articles, reports, contested }
    return [{ ...head, why: storyWhy(view), brief: view.story.brief.map(({ text: line }) => line) }]
  },
})
