// What other people's readers make of our exports of the examples: DuckDB, FollowTheMoney's own model, citation-js.
// npm ci in this folder, then: node tools/launch.mjs bench/exports/read-back.mjs
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ftm from '@alephdata/followthemoney'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { DuckDBInstance } from '@duckdb/node-api'
import { TABLE_NAMES } from '../../src/export/records/table-names.ts'
import { exportExamples } from './export-examples.mjs'

const folder = exportExamples([
  ['parquet', 'tables'],
  ['jsonl', 'claims.jsonl', '--table', 'claims'],
  ['polecat', 'polecat.txt', '--status', 'all'],
  ['gdelt', 'events.CSV', '--status', 'all'],
  ['gdelt-mentions', 'mentions.CSV', '--status', 'all'],
  ['ftm', 'entities.json', '--status', 'all'],
  ['csl', 'articles.csl.json'],
])
const at = (name) => join(folder, name)
const rowOf = (reader, result, note) => console.log(`| ${reader} | ${result} | ${note} |`)

const connection = await (await DuckDBInstance.create()).connect()
const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS()
const one = async (sql) => (await rows(sql))[0]

console.log('| reader | what it read | |\n| --- | --- | --- |')
const counts = []
for (const table of TABLE_NAMES) {
  const { n } = await one(
    `SELECT count(*) AS n FROM read_parquet('${at(`tables/${table}.parquet`)}')`,
  )
  counts.push(`${table} ${n}`)
}
rowOf('DuckDB 1.5.6, Parquet', counts.join(', '), 'all eleven tables')
const kinds = await rows(
  `DESCRIBE SELECT published, fetched, bylines, confidence FROM read_parquet('${at('tables/articles.parquet')}')`,
)
rowOf(
  'DuckDB 1.5.6, Parquet types',
  kinds.map((k) => `${k.column_name} ${k.column_type}`).join(', '),
  '',
)
const joined = await one(
  `SELECT count(*) AS n FROM read_parquet('${at('tables/evidence.parquet')}') e JOIN read_parquet('${at('tables/claims.parquet')}') c ON e.of_id = c.id JOIN read_parquet('${at('tables/articles.parquet')}') a ON e.article = a.id`,
)
rowOf('DuckDB 1.5.6, joined', `${joined.n} passages with their claim and article`, '')
const lines = await one(
  `SELECT count(*) AS n, sum(len(asserts)) AS said FROM read_json('${at('claims.jsonl')}')`,
)
rowOf('DuckDB 1.5.6, JSON lines', `${lines.n} claims, ${lines.said} who assert`, '')
const polecat = await one(
  `SELECT count(*) AS n, count(DISTINCT "Event ID") AS ids, count("Actor COW") AS cow FROM read_csv('${at('polecat.txt')}', delim='\t', header=true, quote='', all_varchar=true, strict_mode=true)`,
)
rowOf('DuckDB 1.5.6, POLECAT', `${polecat.n} events, ${polecat.ids} ids`, '46 columns in every row')
const names = Array.from({ length: 61 }, (_, i) => `'c${i + 1}'`).join(', ')
const gdelt = await one(
  `SELECT count(*) AS n, min(length(c27)) AS code, count(DISTINCT c1) AS ids FROM read_csv('${at('events.CSV')}', delim='\t', header=false, quote='', names=[${names}], types={'c27':'VARCHAR','c28':'VARCHAR','c29':'VARCHAR'}, strict_mode=true)`,
)
rowOf(
  'DuckDB 1.5.6, GDELT events',
  `${gdelt.n} events, ${gdelt.ids} ids`,
  `61 columns; codes of at least ${gdelt.code} digits`,
)
const mentions = await one(
  `SELECT count(*) AS n FROM read_csv('${at('mentions.CSV')}', delim='\t', header=false, quote='', names=[${names.split(', ').slice(0, 16).join(', ')}], strict_mode=true)`,
)
rowOf('DuckDB 1.5.6, GDELT mentions', `${mentions.n} mentions`, '16 columns')

const model = new ftm.Model(ftm.defaultModel)
const schemas = new Map()
let refused = 0
for (const line of readFileSync(at('entities.json'), 'utf8').trimEnd().split('\n')) {
  const data = JSON.parse(line)
  try {
    const entity = model.getEntity(data)
    for (const name of Object.keys(data.properties)) entity.schema.getProperty(name)
    schemas.set(data.schema, (schemas.get(data.schema) ?? 0) + 1)
  } catch (error) {
    refused++
    console.error(data.schema, error.message)
  }
}
rowOf(
  'FollowTheMoney 3.8.4',
  [...schemas].map(([name, n]) => `${name} ${n}`).join(', '),
  `${refused} refused`,
)

const items = JSON.parse(readFileSync(at('articles.csl.json'), 'utf8'))
const bibliography = new Cite(items).format('bibliography', { template: 'apa', lang: 'en-US' })
rowOf(
  'citation-js 0.9.0',
  `${bibliography.trim().split('\n').length} references in APA of ${items.length} items`,
  '',
)
