import { z } from 'zod'
import { articleFacts, articleText } from '../../answers/index.ts'
import { shortId } from '../../article/index.ts'
import { Budget, budgetInput } from '../budget.ts'
import { citeOf, shown } from '../cited-words.ts'
import { verb } from '../verb.ts'

/** Characters of a line that are told at once: a longer one is told in pieces. */
const LONGEST_PIECE = 2_000
/** Kinds of line that are the page’s and not the article’s. */
const ASIDE: ReadonlySet<string> = new Set([
  'menu',
  'teaser',
  'promo',
  'comment',
  'footer',
  'other',
])
const MOST_GROUNDS = 8

const lineSchema = z.object({
  role: z.string().describe('title, byline, body, caption …'),
  cite: z.string().describe('ARTICLE@START-END'),
  text: z.string(),
})

/** One article, line by line. */
export const article = verb({
  name: 'article',
  title: 'One article, cleaned and labelled',
  description: [
    'One article: its lines with what each of them is, without menus and teasers (`all` gives these too), words injected by re-posters named.',
    'The day of publication with what speaks for it, days that the page claims and that are refuted.',
  ].join(' '),
  input: z.strictObject({
    id: z.string().max(2_000).describe('id of the article, or the beginning of one'),
    all: z.boolean().optional().describe('menus, teasers and the like too'),
    budget: budgetInput.budget,
    after: z.number().int().min(0).optional().describe('`next` of the answer before'),
  }),
  output: z.object({
    id: z.string(),
    story: z.string().nullable(),
    title: z.string(),
    outlet: z.string().nullable(),
    bylines: z.array(z.string()),
    agencies: z.array(z.string()),
    published: z.string().nullable(),
    confidence: z.number().describe('of the day, 0 to 1'),
    grounds: z.array(z.string()).describe('what speaks for and against that day'),
    refuted: z.array(z.string()).describe('days that the page claims and that are not its own'),
    injected: z.array(z.object({ words: z.string(), cite: z.string(), why: z.string() })),
    problems: z.array(z.string()),
    lines: z.array(lineSchema),
    next: z.number().int().nullable().describe('give it as `after` for the lines that follow'),
  }),
  work(desk, { id, all, budget, after = 0 }) {
    const archive = desk.archive()
    const facts = articleFacts(archive, id)
    const layer = articleText(archive, facts.id)
    const placed = (start: number, end: number): string =>
      citeOf({ article: facts.id, spans: [{ start, end }] })
    const head = {
      id: facts.id,
      story: facts.story,
      title: shown(facts.title),
      outlet: facts.outlet === null ? null : shown(facts.outlet),
      bylines: facts.bylines.slice(0, MOST_GROUNDS).map((one) => shown(one)),
      agencies: facts.agencies.slice(0, MOST_GROUNDS),
      published: facts.published,
      confidence: facts.confidence,
      grounds: facts.dateEvidence
        .slice(0, MOST_GROUNDS)
        .map(({ quote, verdict }) => shown(`“${quote}”: ${verdict ?? ''}`)),
      refuted: facts.refuted.slice(0, MOST_GROUNDS).map(({ reason }) => shown(reason)),
      injected: layer.injected.slice(0, MOST_GROUNDS).map(({ start, end, reason }) => ({
        words: shown(layer.text.slice(start, end)),
        cite: placed(start, end),
        why: shown(reason),
      })),
      problems: facts.problems.slice(0, MOST_GROUNDS).map(({ message }) => shown(message)),
    }
    const pieces = layer.blocks
      .filter(({ role }) => all || !ASIDE.has(role))
      .flatMap(({ role, start, end }) => piecesOf(start, end).map((piece) => ({ role, ...piece })))
      .filter(({ end }) => end > after)
    const room = new Budget(budget)
    room.use(head)
    const taken = room.take(
      pieces.map(({ role, start, end }) => {
        const text = layer.text.slice(start, end)
        return { data: { role, cite: placed(start, end), text }, text: `${role}: ${oneLine(text)}` }
      }),
    )
    const rest = pieces[taken.length]
    return {
      data: { ...head, lines: taken.map(({ data }) => data), next: rest ? rest.start : null },
      words: taken.map(({ text }) => text).join('\n'),
      note: `Article ${shortId(facts.id)}. Published: ${facts.published ?? 'no day is proved'}.`,
    }
  },
})

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

function piecesOf(start: number, end: number) {
  const pieces: { start: number; end: number }[] = []
  for (let at = start; at < end; at += LONGEST_PIECE)
    pieces.push({ start: at, end: Math.min(end, at + LONGEST_PIECE) })
  return pieces
}
