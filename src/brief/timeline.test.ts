import { expect, test } from 'vitest'
import { citedPage } from '../../test/cited-page.ts'
import type { Event, Happening } from '../events/index.ts'
import type { Annotated } from '../record/index.ts'
import { buildTimeline } from './timeline.ts'

const page = (text: string): Annotated => citedPage(text)

/** A happening told by one whole line of an article. */
function happening(
  { article, grammar }: Annotated,
  line: string,
  days: readonly [string, string],
  { act = 'CONSULT', by = ['ana', 'jan'] }: { act?: string; by?: readonly string[] } = {},
): Happening {
  const start = article.text.indexOf(line)
  const spans = [{ start, end: start + line.length }]
  const [from, to] = days
  const event: Event = {
    id: `${article.id}-${start}-${from}`,
    article: article.id,
    sentence:
      grammar.find(({ places }) => places.reduce((sum, length) => sum + length, 0) > start)
        ?.index ?? 0,
    act,
    type: act,
    actors: by.map((entity) => ({ text: entity, spans, entity })),
    recipients: [],
    when: { from, to, value: from, spans },
    status: 'happened',
    rule: 'verb-frame',
    statusRule: 'plain',
    likelihood: 1,
    salience: 1,
    allegedBy: [],
    deniedBy: [],
    trigger: spans,
    evidence: spans,
  }
  const base = { id: event.id, type: act, act, recipients: [], allegedBy: [], deniedBy: [] }
  return {
    ...base,
    status: 'happened',
    actors: by,
    when: { from, to },
    events: [event],
    reasons: [],
  }
}

const MET = 'Ana Lund met Jan Kos at the harbour of Nowe'
const VISIT = 'Ana Lund paid a visit to Jan Kos in spring'
const OTHER = 'Mia Holt paid a visit to Ola Berg in spring'
const FIRE = 'A warehouse near the lighthouse burned down'
const first = page(`${MET}\n${VISIT}\n${OTHER}\n${FIRE}`)
const copy = page(`${MET}.\nNothing else was heard.`)

const lines = (happenings: readonly Happening[], members = [first]) =>
  buildTimeline({ happenings, claims: [], known: new Map(), who: () => undefined }, members).map(
    ({ entry }) => entry,
  )

test('puts the same sentence of two articles on one line, with both as evidence', () => {
  const day = ['2024-04-09', '2024-04-09'] as const
  const [line, ...more] = lines(
    [happening(first, MET, day), happening(copy, MET, day)],
    [first, copy],
  )
  expect(more).toEqual([])
  expect(line?.evidence.map(({ article }) => article).sort()).toEqual(
    [first.article.id, copy.article.id].sort(),
  )
})

test('keeps two things of one day apart', () => {
  const day = ['2024-04-09', '2024-04-09'] as const
  const fire = happening(first, FIRE, day, { act: 'FIRE', by: ['house'] })
  expect(lines([happening(first, MET, day), fire])).toHaveLength(2)
})

test('puts a telling of the month under the day on which the same was done', () => {
  const told = [
    happening(first, MET, ['2024-04-09', '2024-04-09']),
    happening(first, VISIT, ['2024-04-01', '2024-04-30']),
  ]
  const [line, ...more] = lines(told)
  expect(more).toEqual([])
  expect(line).toMatchObject({ from: '2024-04-09', to: '2024-04-09' })
  expect(line?.evidence).toHaveLength(2)
})

test('keeps the month where nothing finer tells the same', () => {
  const told = [
    happening(first, MET, ['2024-04-09', '2024-04-09']),
    happening(first, OTHER, ['2024-04-01', '2024-04-30'], { by: ['mia', 'ola'] }),
  ]
  expect(lines(told).map(({ to }) => to)).toEqual(['2024-04-30', '2024-04-09'])
})

test('a year places nothing, but stands as evidence under its day', () => {
  const year = happening(first, VISIT, ['2024-01-01', '2024-12-31'])
  expect(lines([year])).toEqual([])
  const [line] = lines([year, happening(first, MET, ['2024-04-09', '2024-04-09'])])
  expect(line?.evidence).toHaveLength(2)
})

test('what only sets the scene of a picture is no line, unless the body tells it', () => {
  const scene = 'Ana Lund speaks to Jan Kos at the harbour of Nowe'
  const at = page(`${scene}\n${FIRE}`)
  const { article } = at
  const blocks = article.blocks.map((block, index) =>
    index === 0 ? { ...block, role: 'caption' as const } : block,
  )
  const pictured = { ...at, article: { ...article, blocks } }
  const told = happening(at, scene, ['2024-04-09', '2024-04-09'])
  expect(lines([told], [pictured])).toEqual([])
  expect(lines([told], [at])).toHaveLength(1)
})

test('what is told as done lies on no day to come', () => {
  const published = {
    ...first,
    published: { ...first.published, value: '2024-04-10', confidence: 1 },
  }
  const later = happening(first, MET, ['2024-10-07', '2024-10-07'])
  expect(lines([later], [published])).toEqual([])
  expect(lines([{ ...later, status: 'planned' }], [published])).toHaveLength(1)
})

test('a day that belongs to a noun dates no clause around it', () => {
  const text = 'Lund shut the port in the wake of the May 3, 2024 attacks on its gates.'
  const at = page(text)
  const told = happening(at, text, ['2024-05-03', '2024-05-03'])
  const start = text.indexOf('May 3')
  const spans = [{ start, end: start + 'May 3, 2024'.length }]
  const [event] = told.events
  const dated = {
    ...told,
    events: [{ ...event!, when: { ...event!.when!, spans }, trigger: [{ start: 5, end: 9 }] }],
  }
  expect(lines([dated], [at])).toEqual([])
})

test('a day spoken in a quotation is no day of the story', () => {
  const text = 'Lund recalled that the master told her: "We shut the port today, all of it."'
  const at = page(text)
  const told = happening(at, text, ['2024-05-03', '2024-05-03'])
  const start = text.indexOf('today')
  const [event] = told.events
  const spans = [{ start, end: start + 5 }]
  const dated = { ...told, events: [{ ...event!, when: { ...event!.when!, spans } }] }
  expect(lines([dated], [at])).toEqual([])
})
