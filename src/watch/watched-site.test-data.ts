import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Loopback, loopback, type Serve } from '../../test/wire/loopback.ts'
import type { Item } from '../../test/wire/news-site.ts'
import { type Archive, openMemoryArchive, type WatchedSource } from '../archive/index.ts'
import { addFeeds, pollWatched } from './index.ts'

export const FEED = 'http://paper.test/feed'
export const HOUR = 3_600_000

export type Answers = Record<string, Serve | string>

/** A site whose answers can be changed as it is watched, and an archive that watches its feed. */
export async function watching(answers: Answers, feeds: readonly string[] = [FEED]) {
  const net = await loopback((request, response) => answerOf(answers, request, response))
  const archive = openMemoryArchive()
  addFeeds(
    archive,
    feeds.map((url) => ({ url, title: '' })),
    net,
  )
  const poll = () => pollWatched(archive, net)
  const source = () => archive.watched.sources()[0] as WatchedSource
  /** Lets time pass until the source is due, and polls. */
  const pollWhenDue = async () => {
    net.clock.jump(Math.max(0, (source().due ?? 0) - net.clock.now()))
    return poll()
  }
  return { net, archive, answers, poll, pollWhenDue, source }
}

function answerOf(answers: Answers, { url = '' }: IncomingMessage, response: ServerResponse): void {
  const answer = answers[url]
  if (answer === undefined) response.writeHead(404).end()
  else if (typeof answer === 'string') response.end(answer)
  else answer(response.req, response)
}

export const status =
  (code: number, headers: Record<string, string> = {}): Serve =>
  (_, response) =>
    response.writeHead(code, headers).end()

export const page = (at: number): Item => ({
  link: `http://paper.test/${at}`,
  published: 'Fri, 03 May 2024 09:00:00 GMT',
})
export const askedFor = (net: Loopback, path: string) =>
  net.asked.filter(({ line }) => line === `GET paper.test${path}`)
export const titles = (archive: Archive) =>
  archive
    .pages()
    .map(({ article }) => article.title)
    .sort()
