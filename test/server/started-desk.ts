import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteArchive } from '../../src/archive/index.ts'
import { readFiles } from '../../src/desk/index.ts'
import { type ServedDesk, type ServeOptions, serveDesk } from '../../src/server/index.ts'

/** A desk that is served at loopback for a test, over an archive in a folder of its own. */
export interface StartedDesk extends ServedDesk {
  readonly folder: string
  readonly archive: string
  /** Asks it; the address is below its own. */
  ask(path: string, init?: RequestInit): Promise<Response>
  /** Data of an answer that is one. */
  json(path: string): Promise<never>
}

/** Serves an archive with what `paths` name, pages of a document alone; `close` removes all of it. */
export async function startDesk(
  paths: readonly string[],
  options: Partial<ServeOptions> = {},
): Promise<StartedDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-serve-'))
  const archive = join(folder, 'desk.db')
  const web = join(folder, 'web')
  mkdirSync(join(web, 'assets'), { recursive: true })
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Desk</title>')
  writeFileSync(join(web, 'assets', 'desk-1.js'), 'export {}')
  if (paths.length > 0) {
    const held = openSqliteArchive(archive)
    await readFiles(paths, { archive: held })
    held.close()
  }
  const desk = await serveDesk({ archive, port: 0, web, ...options })
  const ask = (path: string, init?: RequestInit) => fetch(`${desk.url}${path}`, init)
  return {
    ...desk,
    folder,
    archive,
    ask,
    json: async (path) => {
      const answer = await ask(path)
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
      return (await answer.json()) as never
    },
    close: async () => {
      await desk.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits for a reading to end. */
export async function readingDone(desk: StartedDesk, id: string) {
  for (;;) {
    const job: {
      state: string
      results: { article: string }[]
      stories: string[]
      problem: string
    } = await desk.json(`/api/v1/jobs/${id}`)
    if (job.state === 'done' || job.state === 'failed') return job
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Text as a page to be read. */
export const paste = (text: string, source = 'pasted'): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ pages: [{ text, source }] }),
})
