import { z } from 'zod'
import { compare as compareArticles } from '../../answers/index.ts'
import { shortId } from '../../article/index.ts'
import { Budget, budgetInput } from '../budget.ts'
import { shown } from '../cited-words.ts'
import { verb } from '../verb.ts'

const changeSchema = z.object({
  kind: z.string().describe('number, name, day, negation, hedge, brand, sentence, cut …'),
  said: z.string().describe('what was done, in words'),
  was: z.string().describe('words of the source; empty for what was put in'),
  now: z.string().describe('words of the copy; empty for what was cut'),
})

/** What a copy changed. */
export const compare = verb({
  name: 'compare',
  title: 'What a copy changed',
  description:
    'Lays an article beside the text that it was taken from: numbers, names, days and negations that were changed, words that were put in, sentences that were cut. What was kept is not repeated.',
  input: z.strictObject({
    copy: z.string().max(2_000).describe('id of the copy'),
    source: z.string().max(2_000).describe('id of the text that it is held against'),
    budget: budgetInput.budget,
    after: z.number().int().min(0).optional().describe('`next` of the answer before'),
  }),
  output: z.object({
    copy: z.string(),
    source: z.string(),
    summary: z.string().describe('how much of the source it has, and what was done to it'),
    counts: z.record(z.string(), z.number().int()).describe('changes of meaning by kind'),
    changes: z.array(changeSchema),
    next: z.number().int().nullable(),
  }),
  work(desk, { copy, source, budget, after = 0 }) {
    const view = compareArticles(desk.archive(), { copy, source })
    const [column] = view.copies
    const pieces = view.rows.flatMap(({ cells }) => cells[0]?.pieces ?? [])
    const changes = [
      ...pieces
        .filter(({ said, type }) => said !== '' && type !== 'own')
        .sort((a, b) => Number(b.type === 'alter') - Number(a.type === 'alter'))
        .map(({ kind, type, said, was, text }) => ({ kind: kind ?? type, said, was, now: text })),
      ...(column?.cut ?? []).map(({ kind, text }) => ({
        kind: kind ?? 'cut',
        said: 'cut',
        was: text,
        now: '',
      })),
    ].map(({ was, now, ...one }) => ({ ...one, was: shown(was), now: shown(now) }))
    const head = {
      copy: column?.article ?? '',
      source: view.source.article,
      summary: shown(column?.summary ?? ''),
      counts: column?.changes ?? {},
    }
    const room = new Budget(budget)
    room.use(head, head.summary)
    const taken = room.take(changes.slice(after).map((one) => ({ data: one, text: lineOf(one) })))
    const end = after + taken.length
    return {
      data: {
        ...head,
        changes: taken.map(({ data }) => data),
        next: end < changes.length ? end : null,
      },
      words: [head.summary, ...taken.map(({ text }) => text)].join('\n'),
      note: `${shortId(head.copy)} beside ${shortId(head.source)}: ${changes.length} changes.`,
    }
  },
})

const lineOf = ({ said, was, now }: z.infer<typeof changeSchema>): string =>
  `- ${said}: ${[was, now]
    .map((words) => (words === '' ? '' : `“${words}”`))
    .filter(Boolean)
    .join(' → ')}`
