import type { DatabaseSync } from 'node:sqlite'
import type { Annotated, StoryRecord } from '../../brief/index.ts'
import type { Settlement } from '../archive.ts'
import { pack, unpack } from './packed.ts'

/** The settled view as rows, and the count of changes that says whether it is still true. */
export function settledRows(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text)
  const part = sql('SELECT value FROM settled WHERE part = ? ORDER BY id')
  const clear = sql('DELETE FROM settled')
  const insert = sql('INSERT INTO settled (part, id, value) VALUES (?, ?, ?)')
  const fact = sql('SELECT value FROM fact WHERE name = ?')
  const setFact = sql('INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)')

  const factOf = (name: string) => (fact.get(name) as { value: string } | undefined)?.value
  const revision = () => Number(factOf('revision') ?? 0)
  const partOf = <T>(name: 'article' | 'story'): T[] =>
    part.all(name).map((row) => unpack((row as { value: Uint8Array }).value) as T)
  return {
    revision,
    grow: () => setFact.run('revision', String(revision() + 1)),
    settle({ articles, stories }: Settlement, by: string, at: number): boolean {
      if (at !== revision()) return false
      clear.run()
      setFact.run('settled by', by)
      setFact.run('settled at', String(at))
      for (const page of articles) insert.run('article', page.article.id, pack(page))
      for (const story of stories) insert.run('story', story.id, pack(story))
      return true
    },
    settledBy: () =>
      factOf('settled at') === String(revision()) ? (factOf('settled by') ?? null) : null,
    settled: (): Settlement => ({
      articles: partOf<Annotated>('article'),
      stories: partOf<StoryRecord>('story'),
    }),
  }
}
