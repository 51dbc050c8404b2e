import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqliteArchive } from '../../src/archive/index.ts'
import { EXPORT_FORMATS, exportArchive } from '../../src/export/index.ts'
import { type StartedDesk, startDesk } from './started-desk.ts'

let desk: StartedDesk
beforeAll(async () => {
  desk = await startDesk(['examples'])
})
afterAll(() => desk.close())

test('every format is given as the command writes it', async () => {
  const archive = openSqliteArchive(desk.archive)
  for (const format of EXPORT_FORMATS) {
    const options = format.name === 'parquet' ? { table: 'claims' as const } : {}
    const answer = await desk.ask(
      `/api/v1/export/${format.name}${options.table ? `?table=${options.table}` : ''}`,
    )
    expect(answer.status, format.name).toBe(200)
    expect(answer.headers.get('content-type'), format.name).toBe(format.media)
    expect(answer.headers.get('content-disposition')).toContain(
      `attachment; filename="copydesk-${format.name}${format.extension}"`,
    )
    const pieces: Uint8Array[] = []
    for await (const piece of exportArchive(archive, format, { options })) pieces.push(piece)
    expect(Buffer.concat(pieces).equals(Buffer.from(await answer.arrayBuffer())), format.name).toBe(
      true,
    )
  }
  archive.close()
})

test('who holds it already is told so', async () => {
  const answer = await desk.ask('/api/v1/export/atom')
  await answer.text()
  const etag = answer.headers.get('etag') ?? ''
  expect(etag).not.toBe('')
  const again = await desk.ask('/api/v1/export/atom', { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
})

test('what is refused is refused before the first byte', async () => {
  for (const [path, status] of [
    ['parquet', 400],
    ['parquet?table=guesses', 400],
    ['jsonl?story=nobody', 404],
    ['jsonl?since=-1', 400],
    ['rss?table=claims', 400],
    ['docx', 404],
  ] as const) {
    const answer = await desk.ask(`/api/v1/export/${path}`)
    expect(answer.status, path).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  }
})

test('one table, one story', async () => {
  const { items }: { items: { id: string }[] } = await desk.json('/api/v1/stories')
  const story = items[0]?.id
  const answer = await desk.ask(`/api/v1/export/parquet?table=articles&story=${story}`)
  const rows = await parquetReadObjects({ file: await answer.arrayBuffer() })
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row.story).toBe(story)
})
