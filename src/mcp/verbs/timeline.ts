import { z } from 'zod'
import { findStory, SECTION_TITLES, sectionOf } from '../../answers/index.ts'
import { Budget, budgetInput } from '../budget.ts'
import { nextOf } from '../list-answer.ts'
import { told, toldSchemas } from '../told-sections.ts'
import { verb } from '../verb.ts'

/** The days of a story. */
export const timeline = verb({
  name: 'timeline',
  title: 'A story’s days',
  description:
    'What happened on which day in a story, planned, alleged and denied things among them, each with the words that tell of it.',
  input: z.strictObject({
    story: z.string().max(200).describe('id of the story, or of an article in it'),
    ...budgetInput,
  }),
  output: z.object({
    story: z.string(),
    items: z.array(toldSchemas.timeline),
    next: z.string().nullable(),
  }),
  work(desk, { story, budget, after }) {
    const view = findStory(desk.archive(), story)
    const ask = (limit: number) => sectionOf(view, 'timeline', { after, limit })
    const page = ask(200)
    const taken = new Budget(budget).take(page.items.map((item) => told('timeline', item)))
    return {
      data: {
        story: view.story.id,
        items: taken.map(({ data }) => data),
        next: nextOf(page, taken.length, ask),
      },
      words: [SECTION_TITLES.timeline, ...taken.map(({ text }) => text)].join('\n'),
    }
  },
})
