import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readingSchema } from '../../src/dossier/index.ts'
import { copydesk } from './copydesk.ts'

let folder = ''
let archive = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'))
  archive = join(folder, 'examples.db')
  copydesk(['read', 'examples', '--archive', archive])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('read', () => {
  test('without arguments reads the examples and keeps nothing', () => {
    const { code, out } = copydesk([])
    expect(code).toBe(0)
    expect(out).toContain('STORY')
    expect(out).toContain('Read 8 pages: 8 new.')
  })

  test('--json prints what its schema says', () => {
    const { out } = copydesk(['read', 'examples', '--archive', join(folder, 'json.db'), '--json'])
    const reading = readingSchema.parse(JSON.parse(out))
    expect(reading.articles).toHaveLength(8)
    for (const { evidence } of reading.stories.flatMap((story) => story.timeline)) {
      expect(evidence.length).toBeGreaterThan(0)
    }
  })

  test('again prints the same story and says that nothing changed', () => {
    const { out } = copydesk(['read', 'examples', '--archive', archive])
    expect(out).toContain('8 known already. Nothing changed.')
    expect(out).toContain('STORY')
  })

  test('takes a page from standard input', () => {
    const done = copydesk(
      ['read', '-', '--archive', join(folder, 'stdin.db'), '--json'],
      'The bridge at Nowe opened on 3 May 2024.\n\nIt had been closed for a year, the mayor said.',
    )
    expect(JSON.parse(done.out).articles[0].source).toBe('-')
  })

  test('--out writes one page that fetches nothing', () => {
    const path = join(folder, 'report.html')
    copydesk(['read', 'examples', '--archive', archive, '--out', path])
    const page = readFileSync(path, 'utf8')
    expect(page).toContain('<!doctype html>')
    expect(page).not.toMatch(/<script|<img|<link|src=|url\(|@import/i)
  })
})

describe('the other commands, on the examples', () => {
  const COMMANDS = [
    ['stories'],
    ['articles'],
    ['claims'],
    ['names'],
    ['events'],
    ['search', 'Blinken'],
  ]
  for (const command of COMMANDS) {
    test(`${command[0]} prints lines, and data with --json`, () => {
      expect(copydesk([...command, '--archive', archive]).out).not.toBe('')
      const data = JSON.parse(copydesk([...command, '--archive', archive, '--json']).out)
      const [list] = Object.values(data)
      expect(Array.isArray(list) && list.length > 0).toBe(true)
    })
  }

  test('story, brief and timeline take the beginning of an id', () => {
    const { stories } = JSON.parse(copydesk(['stories', '--archive', archive, '--json']).out)
    const largest = stories.toSorted(
      (a: { articles: string[] }, b: { articles: string[] }) =>
        b.articles.length - a.articles.length,
    )[0]
    for (const command of ['story', 'brief', 'timeline']) {
      const { code, out } = copydesk([command, largest.id.slice(0, 8), '--archive', archive])
      expect(code).toBe(0)
      expect(out).not.toBe('')
    }
  })

  test('articles lists what is in no story, and why', () => {
    const path = join(folder, 'loose.db')
    copydesk(['read', '-', '--archive', path], 'Home | News | Sport')
    const { out } = copydesk(['articles', '--loose', '--archive', path])
    expect(out).toMatch(/no day .*no story/)
    expect(copydesk(['articles', '--archive', archive]).out.trim().split('\n')).toHaveLength(8)
  })

  test('search says that there are more, and takes words without accents', () => {
    const limited = copydesk(['search', 'the', '--limit', '2', '--archive', archive])
    expect(limited.out).toContain('and more: --limit 10')
    expect(copydesk(['search', 'the', '--limit', 'x', '--archive', archive]).code).toBe(2)
  })

  test('article labels every line of a page', () => {
    const { out } = copydesk(['article', 'examples/spam.txt', '--archive', archive])
    expect(out).toContain('[injected: ZELQO Exchange]')
    expect(out).toMatch(/^teaser .*sheds/m)
  })

  test('compare shows what a copy changed', () => {
    const { out } = copydesk([
      'compare',
      'examples/altered.txt',
      'examples/wire.html',
      '--archive',
      archive,
    ])
    expect(out).toContain('three [number changed, was “an hour”]')
    expect(out).toContain('[cut]')
  })

  test('claims --by and --about keep only what is asked for', () => {
    const { claims } = JSON.parse(
      copydesk(['claims', '--by', 'China', '--about', 'weapons', '--archive', archive, '--json'])
        .out,
    )
    expect(claims.length).toBeGreaterThan(0)
    expect(copydesk(['claims', '--by', 'Wang Wenbin', '--archive', archive]).out).toContain(
      'China: Wang Wenbin',
    )
    expect(
      JSON.parse(copydesk(['claims', '--by', 'Nobody At All', '--archive', archive, '--json']).out)
        .claims,
    ).toEqual([])
  })
})
