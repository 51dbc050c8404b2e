import { z } from 'zod'
import { findNames, nameLineSchema } from '../../answers/index.ts'
import { Budget, budgetInput } from '../budget.ts'
import { shown } from '../cited-words.ts'
import { nextOf } from '../list-answer.ts'
import { verb } from '../verb.ts'

const nameSchema = nameLineSchema.omit({ stories: true }).extend({
  stories: z.array(z.string()).describe('ids of stories that name it; at most 10'),
})

/** Who is who. */
export const names = verb({
  name: 'names',
  title: 'Who is this, under which spellings',
  description:
    'Persons, bodies and places of the newest stories under all their spellings, slips named, with office and country as the texts give them, the most mentioned first.',
  input: z.strictObject({
    q: z.string().max(200).optional().describe('part of a name, in any spelling'),
    kind: z
      .enum(['person', 'organisation', 'country', 'place', 'facility', 'group', 'work'])
      .optional(),
    ...budgetInput,
  }),
  output: z.object({ items: z.array(nameSchema), next: z.string().nullable() }),
  work(desk, { q, kind, budget, after }) {
    const ask = (limit: number) => findNames(desk.archive(), { q, kind, after, limit })
    const page = ask(200)
    const taken = new Budget(budget).take(
      page.items.map((line) => {
        const spellings = line.spellings.slice(0, 12).map((one) => shown(one))
        const facts = [line.kind, line.role, line.country].filter((fact) => fact !== null)
        return {
          data: {
            ...line,
            name: shown(line.name),
            spellings,
            slips: line.slips.slice(0, 12).map((one) => shown(one)),
            stories: line.stories.slice(0, 10).map(({ id }) => id),
          },
          text: `- ${shown(line.name)}: ${facts.join(', ')}; written ${spellings.join(', ')}; ${line.mentions} mentions`,
        }
      }),
    )
    return {
      data: { items: taken.map(({ data }) => data), next: nextOf(page, taken.length, ask) },
      words: taken.length > 0 ? taken.map(({ text }) => text).join('\n') : 'No such name is held.',
    }
  },
})
