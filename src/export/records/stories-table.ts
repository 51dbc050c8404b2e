import { z } from 'zod'
import { reportsIn, storyWhy } from '../../dossier/index.ts'
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
    const { story, members } = view
    const days = members.flatMap(({ published }) => published.value ?? []).sort()
    return [
      {
        id: story.id,
        headline: story.headline,
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
        articles: story.articles.length,
        reports: reportsIn(view),
        contested: story.ledger.filter(({ contested }) => contested).length,
        why: storyWhy(view),
        brief: story.brief.map((sentence) => sentence.text),
      },
    ]
  },
})
