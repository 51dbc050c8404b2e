import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rss } from '../../test/wire/news-site.ts'
import { openSqliteArchive } from '../archive/index.ts'
import { addFeeds, startWatcher } from './index.ts'

test('a watcher asks in a thread of its own, until it is closed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-watcher-'))
  const path = join(folder, 'archive.db')
  const asked = Promise.withResolvers<string>()
  const server = createServer((request, response) => {
    response.end(rss([]))
    asked.resolve(request.url ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const privateHosts = ['127.0.0.1']
  const archive = openSqliteArchive(path)
  addFeeds(archive, [{ url: `http://127.0.0.1:${port}/feed`, title: '' }], { privateHosts })
  archive.close()
  const ends: string[] = []
  const watcher = startWatcher({ archive: path, privateHosts }, (why) => ends.push(why))
  try {
    expect(await asked.promise).toBe('/feed')
  } finally {
    await watcher.close()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  expect(ends).toEqual([])
})
