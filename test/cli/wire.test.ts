import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openSqliteArchive } from '../../src/archive/index.ts'
import { reportPage, rss } from '../wire/news-site.ts'
import { type Done, startCopydesk } from './copydesk.ts'

let folder = ''
let site = ''
let server: Server
/** What the site answers, by path; others are not found. */
let answers: Record<string, string> = {}
/** Is told of each request before it is answered. */
let onAsked: (path: string) => void = () => {}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-wire-'))
  server = createServer(({ url = '' }, response) => {
    onAsked(url)
    const answer = answers[url]
    if (answer === undefined) response.writeHead(404)
    response.end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  answers = {}
  onAsked = () => {}
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a command line while the site answers; the time begins at noon and waiting takes none. */
function run(
  args: readonly string[],
  onStart: (child: ChildProcess) => void = () => {},
): Promise<Done> {
  const child = startCopydesk(args)
  onStart(child)
  let [out, err] = ['', '']
  child.stdout?.on('data', (chunk) => (out += chunk))
  child.stderr?.on('data', (chunk) => (err += chunk))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })))
}

const private_ = ['--private-host', '127.0.0.1']
const at = (hour: number) => [...private_, '--at', `2024-05-03T${hour}:00Z`]

describe('read', () => {
  test('fetches a page, and the pages of a feed', async () => {
    const archive = join(folder, 'read.db')
    answers = {
      '/1': reportPage(1),
      '/2': reportPage(2),
      '/feed': rss([{ link: `${site}/2` }, { link: `${site}/3` }]),
    }
    const page = await run(['read', `${site}/1`, '--archive', archive, ...at(12)])
    expect(page).toMatchObject({ code: 0, err: '' })
    expect(page.out).toContain('Read 1 page: 1 new.')
    const feed = await run(['read', `${site}/feed`, '--archive', archive, '--json', ...at(12)])
    expect(feed.code).toBe(1)
    expect(feed.err).toBe(`copydesk: "${site}/3" was not read: it is no more (404)\n`)
    expect(JSON.parse(feed.out)).toHaveProperty('stories')
  })

  test('fetches the feeds of a list', async () => {
    answers = { '/1': reportPage(1), '/feed': rss([{ link: `${site}/1` }]) }
    const list = join(folder, 'list.opml')
    writeFileSync(list, `<opml><body><outline xmlUrl="${site}/feed"/></body></opml>`)
    const done = await run(['read', list, '--archive', join(folder, 'list.db'), ...at(12)])
    expect(done).toMatchObject({ code: 0, err: '' })
    expect(done.out).toContain('Read 1 page: 1 new.')
  })

  test('asks no private network that nobody named', async () => {
    const asked: string[] = []
    onAsked = (path) => asked.push(path)
    const done = await run(['read', `${site}/1`, '--archive', join(folder, 'none.db')])
    expect(done).toMatchObject({ code: 3, out: '' })
    expect(done.err).toContain('its name leads to a private network')
    expect(asked).toEqual([])
  })
})

describe('watch', () => {
  const json = async (args: readonly string[]) => JSON.parse((await run([...args, '--json'])).out)

  test('adds, lists, polls and removes', async () => {
    const archive = ['--archive', join(folder, 'watch.db')]
    answers = { '/1': reportPage(1), '/feed': rss([{ link: `${site}/1` }]) }
    const { added } = await json(['watch', 'add', `${site}/feed`, ...archive, ...at(12)])
    expect(added).toMatchObject([{ kind: 'feed', state: 'active', title: 'The Nowe Paper' }])
    const first = await json(['watch', 'poll', ...archive, ...at(13)])
    expect(first).toMatchObject({ sources: [{ named: 1, pages: { held: 1 } }], versions: [] })
    expect(first.pages).toHaveLength(1)
    // Not due yet.
    expect(await json(['watch', 'poll', ...archive, ...at(13)])).toMatchObject({
      sources: [],
      pages: [],
    })
    const listed = await run(['watch', 'list', ...archive])
    expect(listed.out).toContain('feed · active · 1 held · next 2024-05-03 14:')
    expect(await json(['watch', 'remove', `${site}/feed`, ...archive])).toMatchObject({
      removed: added[0].id,
    })
    expect(await json(['watch', 'list', ...archive])).toEqual({ sources: [] })
    const none = await run(['watch', 'remove', 'x', ...archive])
    expect(none).toMatchObject({ code: 4, out: '' })
  })

  test('killed between fetching a page and keeping it, it loses nothing and keeps nothing twice', async () => {
    const path = join(folder, 'killed.db')
    const archive = ['--archive', path]
    const pages = Array.from({ length: 6 }, (_, number) => number)
    answers = {
      '/feed': rss(pages.map((number) => ({ link: `${site}/${number}` }))),
      ...Object.fromEntries(pages.map((number) => [`/${number}`, reportPage(number)])),
    }
    await run(['watch', 'add', `${site}/feed`, ...archive, ...at(12)])
    let child: ChildProcess | null = null
    let count = 0
    onAsked = (asked) => {
      if (/^\/\d$/.test(asked) && ++count === 4) child?.kill('SIGKILL')
    }
    const killed = await run(['watch', 'poll', ...archive, ...at(13)], (started) => {
      child = started
    })
    expect(killed.code).not.toBe(0)
    onAsked = () => {}
    const again = await json(['watch', 'poll', ...archive, ...at(13)])
    // The feed had been understood: it is not asked again before it is due.
    expect(again.sources).toEqual([])
    const held = openSqliteArchive(path)
    try {
      expect(held.count()).toBe(6)
      expect(held.watched.sources()[0]).toMatchObject({ state: 'active' })
      expect(held.watched.countItems(held.watched.sources()[0]?.id ?? '')).toEqual({ held: 6 })
    } finally {
      held.close()
    }
  })

  test('runs until it is ended', async () => {
    const archive = ['--archive', join(folder, 'run.db')]
    answers = { '/feed': rss([]) }
    await run(['watch', 'add', `${site}/feed`, ...archive, ...private_])
    const done = await run(['watch', 'run', ...archive, ...private_], (child) => {
      child.stdout?.once('data', () => child.kill('SIGINT'))
    })
    expect(done).toMatchObject({ code: 0, out: `${site}/feed  0 new\n` })
    expect(done.err).toContain('the watch ends')
  })
})
