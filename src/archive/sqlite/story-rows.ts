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
import { pack, unpack } from './packed.ts'
import { cutRecord, joinPieces, type Piece, type PieceIndex, piecesWith } from './story-pieces.ts'

/** Stories as rows: a line for lists, the record in pieces, which article is in which. */
export function storyRows(database: DatabaseSync, articleHead: (id: string) => ArticleHead | null) {
  const sql = (text: string) => database.prepare(text)
  const putHead = sql(
    'INSERT OR REPLACE INTO story_head (id, newest, contested, value, pieces) VALUES (?, ?, ?, ?, ?)',
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
  const place = sql('INSERT OR REPLACE INTO story_article (article, story, held) VALUES (?, ?, 1)')
  // An article that leaves is remembered where it was.
  const unplace = sql('UPDATE story_article SET held = 0 WHERE story = ?')
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
  const storyIn = (row: unknown): string | null =>
    (row as { story: string } | undefined)?.story ?? null
  return {
    put(record: StoryRecord, line: StoryHead): void {
      const { pieces: cut, index } = cutRecord(record)
      dropPieces.run(line.id)
      unplace.run(line.id)
      for (const [at, piece] of cut.entries()) putPiece.run(line.id, at, pack(piece))
      const value = JSON.stringify(line)
      putHead.run(line.id, line.days.at(-1) ?? '', line.contested, value, JSON.stringify(index))
      for (const article of line.articles) place.run(article, line.id)
    },
    drop(id: string): void {
      dropPieces.run(id)
      dropHead.run(id)
      unplace.run(id)
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
    find: (beginning: string, limit: number): string[] =>
      ids.all(beginning, `${beginning}\u{10ffff}`, limit).map((row) => (row as { id: string }).id),
  }
}
