import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGES } from '../settled-pages.ts'
import { copydesk } from './copydesk.ts'

let folder = ''
let archive = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-export-'))
  archive = join(folder, 'a.db')
  for (const [name, text] of Object.entries(PAGES)) writeFileSync(join(folder, `${name}.txt`), text)
  const files = Object.keys(PAGES).map((name) => join(folder, `${name}.txt`))
  expect(copydesk(['read', ...files, '--archive', archive]).code).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...args: string[]) => copydesk([...args, '--archive', archive])
const at = (name: string): string => join(folder, name)

describe('copydesk export', () => {
  test('writes a file that is not there yet, and loses none that is', () => {
    const first = run('export', 'jsonl', '--out', at('a.jsonl'))
    expect(first).toMatchObject({ code: 0, err: '' })
    const text = readFileSync(at('a.jsonl'), 'utf8')
    expect(run('export', 'jsonl').out).toBe(text)
    const again = run('export', 'atom', '--out', at('a.jsonl'))
    expect(again.code).toBe(6)
    expect(again.err).toContain('is there already')
    expect(readFileSync(at('a.jsonl'), 'utf8')).toBe(text)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('writes all tables of Parquet into a folder, one to a file', () => {
    expect(run('export', 'parquet', '--out', at('tables')).code).toBe(0)
    expect(readdirSync(at('tables'))).toHaveLength(11)
    expect(run('export', 'parquet', '--table', 'events', '--out', at('e.parquet')).code).toBe(0)
    expect(readFileSync(at('e.parquet'))).toEqual(readFileSync(at('tables/events.parquet')))
    expect(run('export', 'parquet').err).toContain('name it')
  })

  test('is made when it is said to be', () => {
    const calendar = run('export', 'ical', '--at', '2024-06-01T12:00Z').out
    expect(calendar).toContain('DTSTAMP:20240601T120000Z')
    expect(run('export', 'ical', '--at', 'tomorrow').code).toBe(2)
  })

  test.each([
    [['export', 'docx'], 'choose one of jsonl'],
    [['export', 'rss', '--table', 'claims'], 'takes no --table'],
    [['export', 'jsonl', '--story', 'x', '--all'], 'give one of'],
    [['export', 'jsonl', '--table', 'guesses'], 'Allowed choices'],
  ])('%j is refused in one line', (args, words) => {
    const { code, out, err } = run(...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(words)
  })

  test('of a story that is not held writes nothing', () => {
    expect(run('export', 'jsonl', '--story', 'nobody', '--out', at('none.jsonl')).code).toBe(4)
    expect(existsSync(at('none.jsonl'))).toBe(false)
  })
})

describe('copydesk events --format', () => {
  test('gives the rows of the export', () => {
    expect(run('events', '--format', 'polecat').out).toBe(run('export', 'polecat').out)
    expect(run('events', '--format', 'gdelt', '--status', 'all').out).toBe(
      run('export', 'gdelt', '--status', 'all').out,
    )
    expect(run('events', '--format', 'jsonl').out).toBe(
      run('export', 'jsonl', '--table', 'events').out,
    )
  })
})

describe('copydesk verify', () => {
  test('holds for a pack without the archive, and says what was changed in another', () => {
    expect(run('export', 'wacz', '--out', at('a.wacz')).code).toBe(0)
    const held = copydesk(['verify', at('a.wacz'), '--archive', at('no.db')])
    expect(held).toMatchObject({ code: 0, err: '' })
    expect(held.out).toContain('Holds: ')
    const bytes = readFileSync(at('a.wacz'))
    bytes.write('Soldiers', bytes.indexOf('"words":"') + 9)
    writeFileSync(at('b.wacz'), bytes)
    const changed = copydesk(['verify', at('b.wacz'), '--json'])
    expect(changed.code).toBe(1)
    expect(JSON.parse(changed.out)).toMatchObject({ holds: false })
  })

  test('holds for a brief by the archive, and not for one whose words are others', () => {
    const story = JSON.parse(run('stories', '--json').out).stories[0].id
    const brief = run('brief', story, '--json').out
    writeFileSync(at('brief.json'), brief)
    expect(run('verify', at('brief.json'))).toMatchObject({ code: 0, err: '' })
    const changed = (change: (text: string) => string) => {
      writeFileSync(at('other.json'), change(brief))
      return run('verify', at('other.json'))
    }
    const said = changed((text) => text.replace('"text": "', '"text": "It is said that '))
    expect(said.code).toBe(1)
    expect(said.out).toContain('id-changed')
    const quoted = changed((text) => text.replace('"quote": "', '"quote": "It is said that '))
    expect(quoted.code).toBe(1)
    expect(quoted.out).toContain('words-changed')
    const moved = changed((text) =>
      text.replace(/"end": (\d+)/g, (_, one) => `"end": ${Number(one) + 1}`),
    )
    expect(moved.code).toBe(1)
  })

  test('of what is neither says so', () => {
    writeFileSync(at('c.json'), '{"stories":[]}')
    expect(run('verify', at('c.json')).err).toContain('neither an evidence pack nor a brief')
    expect(run('verify', at('nothing.json')).code).toBe(3)
  })
})
