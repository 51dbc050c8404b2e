import { cleanAddress } from '../addresses/index.ts'
import type { Archive, WatchedItem, WatchedSource } from '../archive/index.ts'
import type { Capture } from '../fetch/index.ts'
import { type FetchedItem, fetchItem, itemFrom } from './fetch-item.ts'
import { byHost } from './host-manners.ts'
import { itemOf } from './item-of.ts'
import { isUnread, judgeAnswer } from './judge-answer.ts'
import { type Keeper, newKeeper } from './keep-items.ts'
import { type Recognised, recognise } from './recognise.ts'
import { newTools, type Tools, type WatchOptions } from './tools.ts'

/** What a look at all that was due came to. */
export interface PollReport {
  readonly sources: readonly PolledSource[]
  /** Articles that are held now and were not before. */
  readonly pages: readonly string[]
  /** Of these, those that are another version of a page that is held. */
  readonly versions: readonly string[]
  /** When the next source or page is due, milliseconds since 1970; null where none is. */
  readonly next: number | null
}

/** A source that was asked. */
export interface PolledSource extends WatchedSource {
  /** Pages that it named and that nobody had named before. */
  readonly named: number
}

/** Rows of pages that are taken at once. */
const ROWS = 512
/** Pages that are kept in one transaction; their rows say so after it. */
const TOGETHER = 32

/**
 * Asks the sources that are due, then fetches the pages that are: host by host, in turn. What was fetched is kept before the row that asked for
 * it says so: whoever is ended in between fetches it again and keeps nothing twice.
 *
 * @throws CopydeskError if the archive fails
 * @example await pollWatched(archive)
 */
export async function pollWatched(
  archive: Archive,
  options: WatchOptions = {},
): Promise<PollReport> {
  const tools = newTools(options)
  const { watched } = archive
  const sources: PolledSource[] = []
  const keeper = newKeeper(archive, tools)
  await byHost(watched.dueSources(tools.clock.now()), async ({ id }) => {
    const polled = await pollSource(id, archive, tools, keeper)
    if (polled) sources.push(polled)
  })
  while (!options.signal?.aborted) {
    const due = watched.dueItems(tools.clock.now(), ROWS)
    if (due.length === 0) break
    await pollItems(due, archive, tools, keeper)
  }
  return {
    sources: sources.sort((a, b) => (a.address < b.address ? -1 : 1)),
    pages: keeper.pages,
    versions: keeper.versions,
    next: watched.nextDue(),
  }
}

async function pollSource(
  id: string,
  archive: Archive,
  tools: Tools,
  keeper: Keeper,
): Promise<PolledSource | null> {
  const { watched } = archive
  const source = watched.source(id)
  if (!source || tools.options.signal?.aborted) return null
  const wait = watched.waitOf(source.host)
  if (wait > tools.clock.now()) {
    watched.putSource({ ...source, due: wait })
    return null
  }
  const { validators } = source
  const got = await tools.ask(source.address, validators ? { validators } : {})
  if ('failure' in got && got.failure.code === 'stopped') return null
  const read = isUnread(source, got) ? await readAnswer(source, got, archive, tools, keeper) : null
  const judged = judgeAnswer(source, got, read, tools.clock.now())
  if (judged.hostWait !== undefined) waitFor(source.host, judged.hostWait, archive, tools)
  // The source and the pages that it names are kept together: it has not been read while these are not known.
  const named = watched.putSource(
    judged.source,
    read ? itemsOf(source, read, tools.clock.now()) : [],
  )
  tools.options.onNews?.({
    kind: 'source',
    address: source.address,
    what: wordsFor(judged.source, named),
  })
  return { ...judged.source, named }
}

/** What an answer is, if it is what this source gives; the page of a source that is one page is kept. */
async function readAnswer(
  source: WatchedSource,
  got: Capture,
  archive: Archive,
  tools: Tools,
  keeper: Keeper,
): Promise<Recognised | null> {
  const read = await recognise(got, tools)
  if (read.kind !== source.kind) return null
  if (read.kind !== 'page') return read
  const address = cleanAddress(source.address) ?? source.address
  const pointer = { address, title: source.title, mark: '' }
  const known = archive.watched.item(address)
  const fetched = itemFrom(known ?? itemOf(source.id, pointer, tools.clock.now()), got, archive)
  if (fetched.item.state !== 'held') return null
  await keeper.keep([fetched])
  return { ...read, title: fetched.item.title }
}

/** Other boxes of a public host are asked by the same rules; one box of one's own serves many feeds. */
function waitFor(host: string, until: number, { watched }: Archive, { options }: Tools): void {
  const name = host.replace(/:\d+$/, '')
  const { privateHosts = [], gateways = [] } = options
  if (!privateHosts.includes(name) && !gateways.includes(name)) watched.putWait(host, until)
}

function wordsFor({ state, problem }: WatchedSource, named: number): string {
  if (problem !== undefined) return problem
  return state === 'active' ? `${named} new` : state
}

const itemsOf = (source: WatchedSource, read: Recognised, now: number): WatchedItem[] =>
  read.pointers.map((pointer) => itemOf(source.id, pointer, now))

async function pollItems(
  due: readonly { readonly address: string; readonly host: string }[],
  archive: Archive,
  tools: Tools,
  keeper: Keeper,
): Promise<void> {
  const { watched } = archive
  const { signal } = tools.options
  const fetched: FetchedItem[] = []
  await byHost(due, async ({ address, host }) => {
    const item = watched.item(address)
    if (!item || item.due === null || signal?.aborted) return
    const wait = watched.waitOf(host)
    if (wait > tools.clock.now()) return watched.putItem({ ...item, due: wait })
    const got = await fetchItem(item, archive, tools)
    if (signal?.aborted) return
    if (got.hostWait !== undefined) waitFor(host, got.hostWait, archive, tools)
    fetched.push(got)
    if (fetched.length >= TOGETHER) await keeper.keep(fetched.splice(0))
  })
  await keeper.keep(fetched.splice(0))
}
