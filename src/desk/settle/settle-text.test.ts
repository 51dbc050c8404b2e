import { beforeAll, describe, expect, it } from 'vitest'
import { randomPages } from '../../../test/random-pages.ts'
import { openMemoryArchive } from '../../archive/index.ts'
import { VERSION } from '../../article/index.ts'
import type { Annotated } from '../../record/index.ts'
import { copyInput } from '../copy-input.ts'
import { indexPages } from './index-pages.ts'
import { linkedIds, linkedPages } from './settle-text.ts'

const held = new Map(randomPages(1, 12).map((page) => [page.article.id, page]))
let groups: ReturnType<typeof linkedIds>

beforeAll(() => {
  const archive = openMemoryArchive()
  archive.add(
    [...held.values()].map((read) => ({ raw: Buffer.from(read.article.id), read })),
    VERSION,
  )
  groups = archive.change(({ state, takeChanged }) => {
    const ids = takeChanged(12)
    indexPages(state, ids, (id) => copyInput(held.get(id) as Annotated))
    return linkedIds(state, ids)
  })
})

describe('linkedPages', () => {
  it('gives each page once, with those that it shares text with', () => {
    const found = groups.map((group) => linkedPages(group, held))
    expect(found.flatMap((group) => group?.pages ?? []).length).toBe(held.size)
    for (const group of found)
      expect(group?.links.length).toBeGreaterThanOrEqual(group!.pages.length - 1)
  })

  it('leaves a group to its next turn where a page of it went or changed meanwhile', () => {
    const group = groups.find(({ ids }) => ids.length > 1)!
    const [first = '', other = ''] = group.ids
    const gone = new Map(held)
    gone.delete(first)
    expect(linkedPages(group, gone)).toBeNull()
    const changed = new Map(held).set(first, held.get(other) as Annotated)
    expect(linkedPages(group, changed)).toBeNull()
  })
})
