import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { holdPages, writtenText } from '../../../test/export/held-pages.ts'
import { hostileWords } from '../../../test/export/hostile-words.ts'
import type { Archive } from '../../archive/index.ts'
import { textAt } from '../../article/index.ts'
import { TABLE_NAMES } from '../records/table-names.ts'
import { TABLES } from '../records/tables.ts'
import { jsonLine } from '../words.ts'
import { jsonSchema, recordSchema } from './json-schema.ts'
import { jsonl } from './jsonl.ts'

interface Line {
  readonly type: string
  readonly id: string
  readonly [column: string]: unknown
}
const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

let archive: Archive
let lines: Line[]
beforeAll(async () => {
  archive = await holdPages()
  lines = linesOf(await writtenText(archive, jsonl))
})

test('every line is one of the schema, as an independent validator has it', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  addFormats.default(ajv)
  const isRecord = ajv.compile(recordSchema())
  for (const line of lines) expect(isRecord(line), JSON.stringify(isRecord.errors)).toBe(true)
  expect(isRecord({ ...lines[0], headline: 3 })).toBe(false)
  expect(isRecord({ ...lines[0], guessed: 'x' })).toBe(false)
})

test('a line begins with its type and its id, and every table has lines', () => {
  for (const line of lines) expect(Object.keys(line).slice(0, 2)).toEqual(['type', 'id'])
  expect(new Set(lines.map(({ type }) => type))).toEqual(new Set(TABLE_NAMES))
})

test('ids are those of one record each', () => {
  for (const table of TABLE_NAMES) {
    const ids = lines.filter(({ type }) => type === table).map(({ id }) => id)
    expect(new Set(ids).size, table).toBe(ids.length)
  }
})

test('what a record points to is there', () => {
  const ids = new Set(lines.map(({ type, id }) => `${type} ${id}`))
  const points = { story: 'stories', article: 'articles', claim: 'claims', event: 'events' }
  for (const line of lines)
    for (const [column, table] of Object.entries(points))
      if (typeof line[column] === 'string') expect(ids).toContain(`${table} ${line[column]}`)
})

test('evidence leads to the words in the text of its article', () => {
  const evidence = lines.filter(({ type }) => type === 'evidence')
  expect(new Set(evidence.map(({ of }) => of))).toEqual(
    new Set(['claim', 'event', 'line', 'brief']),
  )
  for (const { cite, quote } of evidence) {
    const [id, places] = String(cite).split('@') as [string, string]
    const spans = places.split(',').map((one) => {
      const [start, end] = one.split('-').map(Number)
      return { start: start as number, end: end as number }
    })
    const words = textAt(archive.article(id)?.article.text ?? '', spans, '')
    for (const word of String(quote).split(/\s+/)) expect(words).toContain(word)
  }
})

test('the text of articles stands there where it is asked for', async () => {
  expect(lines.find(({ type }) => type === 'articles')?.body).toBeNull()
  const told = linesOf(await writtenText(archive, jsonl, { table: 'articles', text: true }))
  expect(told.every(({ type }) => type === 'articles')).toBe(true)
  expect(told.some(({ body }) => String(body).includes('coffee at the gate'))).toBe(true)
})

test('the same archive gives the same bytes', async () => {
  const again = await holdPages()
  expect(await writtenText(again, jsonl)).toBe(await writtenText(archive, jsonl))
})

test('one story, a search and what came since are parts of the whole', async () => {
  const stories = lines.filter(({ type }) => type === 'stories')
  const id = stories[0]?.id as string
  const one = linesOf(await writtenText(archive, jsonl, {}, { story: id }))
  expect(one).toEqual(
    lines.filter((line) => (line.type === 'stories' ? line.id : line.story) === id),
  )
  const found = linesOf(await writtenText(archive, jsonl, {}, { query: 'coffee gate' }))
  expect(found.length).toBeGreaterThan(0)
  expect(await writtenText(archive, jsonl, {}, { query: 'zeppelin' })).toBe('')
  expect(await writtenText(archive, jsonl, {}, { since: archive.seq() })).toBe('')
  expect(linesOf(await writtenText(archive, jsonl, {}, { since: 0 }))).toEqual(lines)
})

test('the schema says what every column holds', async () => {
  const schema = JSON.parse(await writtenText(archive, jsonSchema, { table: 'claims' }))
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  for (const [name, column] of Object.entries(schema.properties))
    if (name !== 'type') expect((column as { description?: string }).description, name).toBeTruthy()
})

test('no table has a column of the name that lines are told apart by', () => {
  for (const name of TABLE_NAMES)
    expect(Object.keys(TABLES[name].schema.shape)).not.toContain('type')
})

test('a line stays a line whatever its words are', () => {
  fc.assert(
    fc.property(hostileWords, hostileWords, (title, name) => {
      const line = jsonLine({ type: 'articles', id: 'x', title, bylines: [name] })
      expect(line.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(2)
      expect(Buffer.from(line).toString('utf8')).toBe(line)
      expect(JSON.parse(line)).toEqual({
        type: 'articles',
        id: 'x',
        title: title.toWellFormed(),
        bylines: [name.toWellFormed()],
      })
    }),
  )
})
