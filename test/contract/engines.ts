import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import {
  type ArchivedPage,
  openMemoryArchive,
  openSqliteArchive,
  type StoryHead,
} from '../../src/archive/index.ts'
import { articleFromText } from '../../src/article/index.ts'
import { annotated } from '../annotated.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function freshFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-archive-'))
  folders.push(folder)
  return join(folder, 'archive.db')
}

/** What keeps archives: all do the same. */
export const ENGINES = [
  { name: 'memory', open: openMemoryArchive },
  { name: 'SQLite', open: () => openSqliteArchive(freshFile()) },
]

/** A page with the given body; only what an archive looks at is filled in. */
export function page(
  text: string,
  source = 'a.txt',
  title = '',
  said: { outlet?: string; day?: string } = {},
): ArchivedPage {
  const article = articleFromText(text, { title })
  return {
    raw: new TextEncoder().encode(text),
    read: annotated(
      {
        ...article,
        origin: { ...article.origin, sources: [source] },
        ...(said.outlet ? { outlet: { value: said.outlet } } : {}),
      },
      {
        published: {
          ...(said.day ? { value: said.day } : {}),
          confidence: 0,
          evidence: [],
          refuted: [],
        },
      },
    ),
  }
}

/** The line of a story that nothing is said in. */
export const line = (id: string, articles: string[], days: string[], contested = 0): StoryHead => ({
  id,
  headline: id,
  days,
  articles,
  reports: articles.length,
  contested,
  counts: {
    brief: 0,
    claims: 0,
    names: 0,
    timeline: 0,
    events: 0,
    copies: 0,
    families: 0,
    comparisons: 0,
    articles: articles.length,
  },
})
