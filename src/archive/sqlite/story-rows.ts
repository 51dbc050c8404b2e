import type { DatabaseSync } from 'node:sqlite'
import type { StoryRecord } from '../../record/index.ts'
import type { ArticleHead } from '../article-head.ts'
import type { Listed } from '../listed.ts'
import {
  PAGE_SIZE,
  SECTION_FIELDS,
  type Section,
  type SectionAsk,
  type SectionPage,
  type Sections,
} from '../sections.ts'
import type { StoriesAsk, StoryHead } from '../story-head.ts'
import { packAgainst, unpack, unpackText } from './packed.ts'
import type { PastRows } from './past-rows.ts'
import { cutRecord, joinPieces, type Piece, type PieceIndex, piecesWith } from './story-pieces.ts'

/** Stories as rows: a line for lists, the record in pieces, which article is in which. */
export function storyRows(
  database: DatabaseSync,
  articleHead: (id: string) => ArticleHead | null,
  past: PastRows,
) {
  const sql = (text: string) => database.prepare(text)
  const putHead = sql(
    'INSERT OR REPLACE INTO story_head (id, newest, contested, value, pieces, since) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const dropHead = sql('DELETE FROM story_head WHERE id = ?')
  const head = sql('SELECT value, pieces FROM story_head WHERE id = ?')
  const heads = sql('SELECT value FROM story_head ORDER BY newest DESC, id')
  const listed = sql(
    `SELECT newest, id, value FROM story_head
     WHERE newest BETWEEN ?1 AND ?2 AND (newest < ?2 OR id > ?3) AND contested >= ?4
     ORDER BY newest DESC, id LIMIT ?5`,
  )
  const putPiece = sql('INSERT INTO story_piece (story, piece, value) VALUES (?, ?, ?)')
  const dropPieces = sql('DELETE FROM story_piece WHERE story = ?')
  const pieces = sql('SELECT value FROM story_piece WHERE story = ? ORDER BY piece')
  const some = sql(
    'SELECT value FROM story_piece WHERE story = ? AND piece BETWEEN ? AND ? ORDER BY piece',
  )
  const putPlace = sql(
    'INSERT OR REPLACE INTO story_article (article, story, held, since) VALUES (?, ?, 1, ?)',
  )
  const placed = sql('SELECT story, since, held FROM story_article WHERE article = ?')
  const heldSince = sql('SELECT id FROM story_head WHERE id >= ? AND id < ? AND since <= ?')
  const since = sql('SELECT since FROM story_head WHERE id = ?')
  // An article that leaves is remembered where it was.
  const unplace = sql('UPDATE story_article SET held = 0, since = ?2 WHERE article = ?1')
  const placeOf = sql('SELECT story FROM story_article WHERE article = ? AND held')
  const lastPlaceOf = sql('SELECT story FROM story_article WHERE article = ?')
  const ids = sql('SELECT id FROM story_head WHERE id >= ? AND id < ? ORDER BY id LIMIT ?')

  const headOf = (id: string): { head: StoryHead; index: PieceIndex } | null => {
    const row = head.get(id) as { value: string; pieces: string } | undefined
    return row ? { head: JSON.parse(row.value), index: JSON.parse(row.pieces) } : null
  }
  const opened = (rows: readonly unknown[]): Piece[] =>
    rows.map((row) => unpack((row as { value: Uint8Array }).value) as Piece)
  /** A record, which has the id that its articles give it. */
  const record = (id: string): StoryRecord | null => {
    const held = opened(pieces.all(id))
    return held.length > 0 ? joinPieces(held) : null
  }
  const textOf = (id: string): string =>
    `[${pieces.all(id).map((row) => unpackText((row as { value: Uint8Array }).value))}]`
  /** Keeps what a story was until now. */
  const supersede = (id: string, until: number, next: { head: string; story: string } | null) => {
    const row = head.get(id) as { value: string } | undefined
    if (!row) return
    const from = (since.get(id) as { since: number }).since
    if (from >= until) return
    past.keep('head', id, { since: from, until, text: row.value, next: next?.head ?? null })
    past.keep('story', id, { since: from, until, text: textOf(id), next: next?.story ?? null })
  }
  /** Articles of a story from now on; those that leave are remembered where they were. */
  const place = (id: string, articles: readonly string[], from: number) => {
    const stay = new Set(articles)
    const move = (article: string, to: (article: string) => void) => {
      const was = placed.get(article) as { story: string; since: number; held: number } | undefined
      if (was?.held && was.story === id && stay.has(article)) return
      if (was?.held) {
        const { since, story: text } = was
        past.keep('place', article, { since, until: from, text, next: null })
      }
      to(article)
    }
    for (const article of headOf(id)?.head.articles ?? [])
      if (!stay.has(article) && storyIn(placeOf.get(article)) === id)
        move(article, () => unplace.run(article, from))
    for (const article of stay) move(article, () => putPlace.run(article, id, from))
  }
  const textAt = (part: 'story' | 'head', id: string, at: number, now: () => string | null) => {
    const from = (since.get(id) as { since: number } | undefined)?.since
    return from !== undefined && from <= at ? now() : past.at(part, id, at, now)
  }
  const storyIn = (row: unknown): string | null =>
    (row as { story: string } | undefined)?.story ?? null
  return {
    put(record: StoryRecord, line: StoryHead, from: number): void {
      const { pieces: cut, index } = cutRecord(record)
      const texts = cut.map((piece) => JSON.stringify(piece))
      const value = JSON.stringify(line)
      supersede(line.id, from, { head: value, story: `[${texts.join(',')}]` })
      place(line.id, line.articles, from)
      dropPieces.run(line.id)
      for (const [at, text] of texts.entries()) putPiece.run(line.id, at, packAgainst(text, null))
      const day = line.days.at(-1) ?? ''
      putHead.run(line.id, day, line.contested, value, JSON.stringify(index), from)
    },
    drop(id: string, from: number): void {
      supersede(id, from, null)
      place(id, [], from)
      dropPieces.run(id)
      dropHead.run(id)
    },
    story(id: string): StoryRecord | null {
      const held = record(id)
      return held && { ...held, id }
    },
    record,
    all: (): StoryRecord[] =>
      ids
        .all('', '\u{10ffff}', -1)
        .flatMap((row) => record((row as { id: string }).id) ?? [])
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    storyOf: (article: string) => storyIn(placeOf.get(article)),
    lastStoryOf: (article: string) => storyIn(lastPlaceOf.get(article)),
    head: (id: string): StoryHead | null => headOf(id)?.head ?? null,
    heads: (): StoryHead[] =>
      heads.all().map((row) => JSON.parse((row as { value: string }).value)),
    list({
      since,
      until,
      contested,
      limit = PAGE_SIZE,
      after,
    }: StoriesAsk = {}): Listed<StoryHead> {
      const [newest = '', id = ''] = after?.split(' ') ?? ['\u{10ffff}']
      const first = since ?? (until === undefined ? '' : '0')
      const last = until !== undefined && until < newest ? until : newest
      const isAfter = last === newest ? id : ''
      const rows = listed.all(first, last, isAfter, contested ? 1 : 0, limit + 1)
      const items = rows.slice(0, limit) as { newest: string; id: string; value: string }[]
      const end = rows.length > limit ? items.at(-1) : undefined
      return {
        items: items.map(({ value }) => JSON.parse(value)),
        ...(end ? { next: `${end.newest} ${end.id}` } : {}),
      }
    },
    section<S extends Section>(
      id: string,
      section: S,
      { from = 0, limit = PAGE_SIZE }: SectionAsk = {},
    ): SectionPage<Sections[S]> | null {
      const held = headOf(id)
      if (!held) return null
      const page = (items: readonly unknown[]) => ({
        items: items as Sections[S][],
        from,
        count: held.head.counts[section],
      })
      if (section === 'articles') {
        const wanted = held.head.articles.slice(from, from + limit)
        return page(wanted.flatMap((article) => articleHead(article) ?? []))
      }
      const field = SECTION_FIELDS[section as keyof typeof SECTION_FIELDS]
      const within = piecesWith(held.index, field, from, from + limit)
      if (within.length === 0) return page([])
      const start = held.index[within[0]!]![field]!
      const found = opened(some.all(id, within[0]!, within.at(-1)!))
      const items = found.flatMap((piece) => (piece[field] ?? []) as readonly unknown[])
      return page(items.slice(from - start, from - start + limit))
    },
    /** The record of a story at a number in the log, in pieces, as text; its line in lists. */
    recordAt: (id: string, at: number): string | null => textAt('story', id, at, () => textOf(id)),
    headAt: (id: string, at: number): string | null =>
      textAt('head', id, at, () => (head.get(id) as { value: string } | undefined)?.value ?? null),
    storyOfAt(article: string, at: number): string | null {
      const now = placed.get(article) as { story: string; since: number; held: number } | undefined
      if (now && now.since <= at) return now.held ? now.story : null
      return past.at('place', article, at, () => null)
    },
    /** Ids of stories that begin so and were there at a number in the log. */
    idsAt: (beginning: string, at: number): string[] => {
      const now = heldSince.all(beginning, `${beginning}\u{10ffff}`, at)
      const all = [
        ...now.map((row) => (row as { id: string }).id),
        ...past.ids('head', beginning, at),
      ]
      return [...new Set(all)].sort()
    },
    find: (beginning: string, limit: number): string[] =>
      ids.all(beginning, `${beginning}\u{10ffff}`, limit).map((row) => (row as { id: string }).id),
  }
}
