import { createHash } from 'node:crypto'
import type { SettledView } from '../../archive/index.ts'
import { matchThings, sharedKeys } from './match-things.ts'

/** The ids of some stories, and what becomes of those that had one. */
export interface StoryNames {
  /** Of each group. */
  readonly names: readonly string[]
  /** Ids that stand for no group now, and those that their articles are in: most first. */
  readonly left: ReadonlyMap<string, readonly string[]>
}

/**
 * The ids of groups of articles: each takes over that of the earlier story with which it shares most articles; of several
 * that would, the one that shares most. `before` are the stories that these articles are in, or were in last.
 */
export function nameGroups(
  view: SettledView,
  groups: readonly (readonly string[])[],
  before: ReadonlyMap<string, readonly string[]>,
): StoryNames {
  const ids = [...before.keys()].sort()
  // Versions of one page are one.
  const pageOf = (id: string) => view.versions(id)[0] as string
  const members = ids.map((id) => (before.get(id) ?? []).map(pageOf))
  const pages = groups.map((group) => group.map(pageOf))
  const matches = matchThings(members, pages)
  const names: string[] = []
  for (const [at, group] of groups.entries()) {
    const from = matches[at]
    names.push(from === undefined ? newName(view, group, names) : (ids[from] as string))
  }
  const taken = new Set(names)
  const pairs = sharedKeys(members, pages).sort((x, y) => y.shared - x.shared || x.to - y.to)
  const left = new Map(
    ids.flatMap((id, at) => {
      if (taken.has(id)) return []
      const into = pairs.filter(({ from }) => from === at).map(({ to }) => names[to] as string)
      return [[id, into] as const]
    }),
  )
  return { names, left }
}

/** The id of its smallest article that no story had: the same articles have the same id in another archive. */
function newName(view: SettledView, group: readonly string[], others: readonly string[]): string {
  const isFree = (name: string) => !view.isNamed(name) && !others.includes(name)
  const own = group.map((id) => `s${id}`).find(isFree)
  if (own) return own
  for (let at = 1; ; at++) {
    const name = `s${createHash('sha256')
      .update([...group, at].join(' '))
      .digest('hex')}`
    if (isFree(name)) return name
  }
}
