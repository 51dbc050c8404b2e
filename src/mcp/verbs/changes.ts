import { z } from 'zod'
import { changeSchema, changesQuery, listChanges } from '../../answers/index.ts'
import { shortId } from '../../article/index.ts'
import { Budget, budgetInput } from '../budget.ts'
import { shown } from '../cited-words.ts'
import { verb } from '../verb.ts'

/** What changed since. */
export const changes = verb({
  name: 'changes',
  title: 'What changed since',
  description: [
    'What changed in what is held, the oldest first: new stories, more independent reports, claims newly made, contested or denied, days corrected, copies that alter the text.',
    'Keep `seq` and give it as `since` next time.',
  ].join(' '),
  input: z.strictObject({
    since: z.number().int().min(0).optional().describe('`seq` or `next` of an answer before'),
    story: z.string().max(200).optional().describe('only changes of this story'),
    budget: budgetInput.budget,
  }),
  output: z.object({
    items: z.array(changeSchema),
    next: z.number().int().nullable().describe('more follows: give it as `since`'),
    seq: z.number().int().describe('the number of the last line that there is'),
  }),
  work(desk, { since, story, budget }) {
    const query = changesQuery.parse({ since, limit: 300 })
    const page = listChanges(desk.archive(), query, story)
    const taken = new Budget(budget).take(
      page.items.map((line) => {
        const text = shown(line.text)
        const ids = line.ids.slice(0, 6)
        return {
          data: { ...line, text, ids },
          text: `- ${line.at.slice(0, 16)} ${line.said}: ${text} (${shortId(line.story)})`,
        }
      }),
    )
    const last = taken.at(-1)?.data.seq
    return {
      data: {
        items: taken.map(({ data }) => data),
        next: taken.length < page.items.length ? (last ?? null) : page.next,
        seq: page.seq,
      },
      words: taken.length > 0 ? taken.map(({ text }) => text).join('\n') : 'Nothing changed.',
    }
  },
})
