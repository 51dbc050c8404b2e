import { z } from 'zod'
import { headSchema, listStories, search, searchSchema } from '../../answers/index.ts'
import { shortId } from '../../article/index.ts'
import { Budget, budgetInput } from '../budget.ts'
import { shown } from '../cited-words.ts'
import { nextOf } from '../list-answer.ts'
import { verb } from '../verb.ts'

const hitSchema = searchSchema.shape.items.element

/** What is held: stories, or articles by their words. */
export const find = verb({
  name: 'find',
  title: 'Find stories and articles',
  description:
    'Without words: the stories that are held, the newest first. With words: the articles that hold all of them, with the story of each. Go on with `story`, `article`, `claims`.',
  input: z.strictObject({
    words: z.string().max(1_000).optional().describe('in any order, with or without accents'),
    outlet: z.string().max(300).optional().describe('only articles of this outlet'),
    since: z.iso.date().optional().describe('only what is of this day or later'),
    until: z.iso.date().optional().describe('only what is of this day or earlier'),
    contested: z.boolean().optional().describe('only stories with a contested claim'),
    sort: z
      .enum(['newest', 'best', 'reports'])
      .optional()
      .describe('`best` of articles, `reports` of stories'),
    ...budgetInput,
  }),
  output: z.object({
    stories: z.array(headSchema),
    articles: z.array(hitSchema),
    next: z.string().nullable(),
  }),
  work(desk, { words, outlet, since, until, contested, sort, budget, after }) {
    const archive = desk.archive()
    const room = new Budget(budget)
    if (words === undefined || words.trim() === '') {
      const ask = (limit: number) =>
        listStories(
          archive,
          {
            limit,
            after,
            contested,
            since,
            until,
            window: 'all',
            sort: sort === 'reports' ? 'reports' : 'newest',
          },
          desk.today(),
        )
      const page = ask(100)
      const taken = room.take(
        page.items.map((head) => ({
          data: { ...head, headline: shown(head.headline) },
          text: `- ${shown(head.headline)} · ${head.first ?? 'no day'} to ${head.last ?? 'no day'} · ${head.reports} reports in ${head.articles} articles · ${head.contested} contested · ${shortId(head.id)}`,
        })),
      )
      return {
        data: {
          stories: taken.map(({ data }) => data),
          articles: [],
          next: nextOf(page, taken.length, ask),
        },
        words:
          taken.length > 0 ? taken.map(({ text }) => text).join('\n') : 'No such story is held.',
      }
    }
    const ask = (limit: number) =>
      search(archive, {
        q: words,
        limit,
        after,
        outlet,
        since,
        until,
        sort: sort === 'newest' ? 'newest' : 'best',
      })
    const page = ask(100)
    const taken = room.take(
      page.items.map((hit) => ({
        data: { ...hit, title: shown(hit.title), snippet: shown(hit.snippet) },
        text: `- ${shown(hit.title)} · ${hit.outlet ?? 'no outlet'} · ${hit.published ?? 'no day'} · ${shortId(hit.article)}\n  ${shown(hit.snippet)}`,
      })),
    )
    return {
      data: {
        stories: [],
        articles: taken.map(({ data }) => data),
        next: nextOf(page, taken.length, ask),
      },
      words:
        taken.length > 0
          ? taken.map(({ text }) => text).join('\n')
          : 'No article holds all these words.',
    }
  },
})
