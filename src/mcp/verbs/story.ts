import { z } from 'zod'
import {
  findStory,
  headMarkdown,
  headOf,
  headSchema,
  SECTION_TITLES,
  SECTIONS,
  type SectionName,
  sectionOf,
} from '../../answers/index.ts'
import { Budget, budgetInput, type Told } from '../budget.ts'
import { shown } from '../cited-words.ts'
import { told, toldSchemas } from '../told-sections.ts'
import { verb } from '../verb.ts'

const sectionNames = z.enum(SECTIONS as [SectionName, ...SectionName[]])
const USUAL: readonly SectionName[] = ['brief', 'claims', 'articles', 'copies', 'timeline']
/** Items of a section that are looked at for one answer. */
const MOST_ITEMS = 100

const listOf = <N extends SectionName>(name: N) => z.array(toldSchemas[name]).optional()

/** The dossier of a story. */
export const story = verb({
  name: 'story',
  title: 'A story’s dossier',
  description: [
    'The dossier of one story: brief, who says and who denies what, the articles with what was changed in them, which are copies of one text, the timeline.',
    'Every statement has the words that it rests on, as ARTICLE@START-END.',
  ].join(' '),
  input: z.strictObject({
    id: z.string().max(200).describe('id of the story, the beginning of one, or an article in it'),
    sections: z
      .array(sectionNames)
      .max(SECTIONS.length)
      .optional()
      .describe(`in this order; ${USUAL.join(', ')} where it is not said`),
    ...budgetInput,
    after: budgetInput.after.describe('`next` of a section, asked for alone'),
  }),
  output: z.object({
    story: headSchema,
    brief: listOf('brief'),
    claims: listOf('claims'),
    articles: listOf('articles'),
    copies: listOf('copies'),
    timeline: listOf('timeline'),
    names: listOf('names'),
    events: listOf('events'),
    more: z
      .array(z.object({ section: z.string(), next: z.string().nullable() }))
      .describe('sections of which more is held: ask for one alone, with its `next` as `after`'),
  }),
  work(desk, { id, sections, budget, after }) {
    const view = findStory(desk.archive(), id)
    const whole = headOf(view)
    const head = headSchema.parse({ ...whole, headline: shown(whole.headline) })
    const room = new Budget(budget)
    const heading = shown(headMarkdown(whole), 1_500)
    room.use(head, heading)
    const data: Record<string, unknown> = {}
    const texts: string[] = [heading]
    const more: { section: string; next: string | null }[] = []
    const names = [...new Set(sections ?? USUAL)]
    for (const name of names) {
      const from = names.length === 1 ? after : undefined
      const ask = (limit: number) => sectionOf(view, name, { after: from, limit })
      const page = ask(MOST_ITEMS)
      const taken = room.take(
        lazily(
          page.items as readonly unknown[],
          (item): Told<unknown> => told(name, item as never),
        ),
      )
      data[name] = taken.map((one) => one.data)
      if (taken.length > 0)
        texts.push(`## ${SECTION_TITLES[name]}`, '', ...taken.map(({ text }) => text), '')
      if (taken.length < page.items.length)
        more.push({
          section: name,
          next: taken.length > 0 ? ask(taken.length).next : (from ?? null),
        })
      else if (page.next) more.push({ section: name, next: page.next })
    }
    return {
      data: { story: head, ...data, more },
      words: texts.join('\n'),
      note: more.map(({ section }) => `More of "${section}" is held: see \`more\`.`).join(' '),
    }
  },
})

/** Items made one at a time, as they are asked for. */
function* lazily<T, U>(items: readonly T[], make: (item: T) => U): Generator<U> {
  for (const item of items) yield make(item)
}
