import type { DatabaseSync } from 'node:sqlite'

/** Numbers that are remembered at most: as many again are looked up. */
const MOST = 200_000

/** The numbers by which pages stand in rows, and the ids that these stand for: neither ever changes. */
export function pageNumbers(database: DatabaseSync) {
  const number = database.prepare('SELECT n FROM page WHERE id = ?')
  const name = database.prepare('SELECT id FROM page WHERE n = ?')
  const names = new Map<number, string>()
  const numbers = new Map<string, number>()
  const learn = (n: number, id: string) => {
    if (names.size >= MOST) {
      names.clear()
      numbers.clear()
    }
    names.set(n, id)
    numbers.set(id, n)
  }
  return {
    idOf(n: number): string {
      const known = names.get(n)
      if (known !== undefined) return known
      const { id } = name.get(n) as { id: string }
      learn(n, id)
      return id
    },
    /** The number of a page; null where none has this id. */
    numberOf(id: string): number | null {
      const known = numbers.get(id)
      if (known !== undefined) return known
      const row = number.get(id) as { n: number } | undefined
      if (row) learn(row.n, id)
      return row?.n ?? null
    },
  }
}
