import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSqliteCopyIndex } from '../../src/archive/index.ts'
import {
  type CopyIndex,
  fingerprint,
  MOST_HOLDERS,
  memoryCopyIndex,
} from '../../src/copies/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-index-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0

/** Words without meaning, the same for the same seed. */
function words(seed: number, count: number): string[] {
  let state = seed * 7919 + 17
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return `w${(state >>> 8) % 4000}`
  })
}
const text = (seed: number, count = 400): string => words(seed, count).join(' ')

describe.each<[string, () => CopyIndex]>([
  ['in memory', memoryCopyIndex],
  ['in SQLite', () => openSqliteCopyIndex(join(folder, `${++files}.db`))],
])('a copy index %s', (_, open) => {
  it('finds an article by itself, and nothing where nothing is shared', () => {
    const index = open()
    for (const article of [1, 2, 3]) index.add(article, fingerprint(text(article)))
    const runs = fingerprint(text(2))
    expect(index.lookUp(runs)).toEqual([{ article: 2, common: runs.length }])
    expect(index.lookUp(fingerprint(text(9)))).toEqual([])
    expect(index.size).toBe(3)
  })

  it('finds every passage of sixty words, wherever it stands', () => {
    const index = open()
    for (let article = 0; article < 20; article++) index.add(article, fingerprint(text(article)))
    for (let article = 0; article < 20; article++) {
      for (const from of [0, 57, 190, 340]) {
        const passage = words(article, 400).slice(from, from + 60)
        const other = [...words(1000 + article, 150), ...passage, ...words(2000 + from, 150)]
        const found = index.lookUp(fingerprint(other.join(' ')))
        expect(found.map((held) => held.article)).toContain(article)
      }
    }
  })

  it('asks for as many common runs as it is told to, most first', () => {
    const index = open()
    index.add(7, Int32Array.of(1, 2, 3, -4))
    index.add(5, Int32Array.of(1, 2))
    index.add(6, Int32Array.of(1, 2))
    expect(index.lookUp(Int32Array.of(-4, 1, 2, 2), 2)).toEqual([
      { article: 7, common: 3 },
      { article: 5, common: 2 },
      { article: 6, common: 2 },
    ])
    expect(index.lookUp(Int32Array.of(-4, 1, 2), 3)).toEqual([{ article: 7, common: 3 }])
  })

  it('forgets what is removed, and takes it back', () => {
    const index = open()
    for (let article = 0; article < 120; article++)
      index.add(article, fingerprint(text(article, 90)))
    for (let article = 0; article < 100; article++) index.remove(article)
    index.remove(99_999)
    expect(index.size).toBe(20)
    expect(index.lookUp(fingerprint(text(40, 90)))).toEqual([])
    expect(index.lookUp(fingerprint(text(110, 90)))).toMatchObject([{ article: 110 }])
    index.add(40, Int32Array.of(11))
    expect(index.lookUp(fingerprint(text(40, 90)))).toEqual([])
    expect(index.lookUp(Int32Array.of(11))).toEqual([{ article: 40, common: 1 }])
  })

  it('adds an article twice without counting it twice', () => {
    const index = open()
    index.add(1, Int32Array.of(5, 6))
    index.add(1, Int32Array.of(5, 6, 7))
    expect(index.size).toBe(1)
    expect(index.lookUp(Int32Array.of(5, 6, 7))).toEqual([{ article: 1, common: 3 }])
  })

  it('keeps the first holders alone of a run that everybody has', () => {
    const index = open()
    for (let article = 0; article < 3 * MOST_HOLDERS; article++)
      index.add(article, Int32Array.of(8))
    expect(index.lookUp(Int32Array.of(8))).toHaveLength(MOST_HOLDERS)
    expect(index.size).toBe(3 * MOST_HOLDERS)
  })

  it('takes texts of no words and of one run a million times', () => {
    const index = open()
    index.add(1, fingerprint(''))
    index.add(2, fingerprint('word '.repeat(100_000)))
    index.add(3, fingerprint('three words only'))
    expect(index.lookUp(fingerprint('word '.repeat(50)))).toEqual([{ article: 2, common: 1 }])
    expect(index.lookUp(fingerprint('three words only'))).toEqual([])
  })
})
