import type { Archive } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import { type Reading, readPages } from '../desk/index.ts'
import type { Capture } from '../fetch/index.ts'
import { type Input, type ListedFeed, readOpml } from '../intake/index.ts'
import { type FetchedItem, fetchItem } from './fetch-item.ts'
import { byHost } from './host-manners.ts'
import { itemOf } from './item-of.ts'
import { type Pointer, recognise } from './recognise.ts'
import { hostOf, newTools, type Tools, type WatchOptions } from './tools.ts'

/** What was read of addresses, once. */
export interface AddressReading extends Reading {
  /** Addresses and pages that they name which were not read, and why. */
  readonly notRead: readonly NotRead[]
}

interface NotRead {
  readonly address: string
  readonly why: string
}

/** Pages that a feed names are read once, the first of them. */
const MOST_PAGES = 50

/**
 * Reads addresses once: pages, or the pages that feeds, maps of sites or lists of feeds name. What the user names is asked for; what it
 * leads to where the site lets it be read.
 *
 * @param lists of feeds in OPML that are at hand: their feeds are asked too
 * @throws CopydeskError `not-fetched` where nothing of it could be read, `input-unreadable` where a list is none
 * @example await readAddresses(['https://news.example/a'], { archive: openMemoryArchive() })
 */
export async function readAddresses(
  addresses: readonly string[],
  { archive, ...options }: WatchOptions & { readonly archive: Archive },
  lists: readonly { readonly source: string; readonly bytes: Uint8Array }[] = [],
): Promise<AddressReading> {
  const tools = newTools(options)
  const listed = lists.flatMap(({ source, bytes }) => feedsOf(bytes, source))
  const found = new Map<string, FoundPages>()
  const hosts = addresses.map((address) => ({ address, host: hostOf(address) }))
  await byHost(hosts, async ({ address }) => {
    found.set(address, await findPages(address, tools))
  })
  const named = addresses.flatMap((address) => found.get(address) ?? [])
  return readFound([...named, await pagesOfFeeds(listed, tools)], archive, tools)
}

/**
 * The feeds of a list in OPML.
 *
 * @throws CopydeskError `input-unreadable` where it is none
 */
export function feedsOf(bytes: Uint8Array, source: string): readonly ListedFeed[] {
  const { feeds, problems } = readOpml(bytes)
  if (feeds.length > 0) return feeds
  const why = problems[0]?.message ?? 'it names no feed'
  throw new CopydeskError('input-unreadable', `"${source}" is no list of feeds: ${why}`)
}

async function readFound(
  found: readonly FoundPages[],
  archive: Archive,
  tools: Tools,
): Promise<AddressReading> {
  const pointers = new Map(found.flatMap((one) => one.pointers.map((page) => [page.address, page])))
  const fetched = await fetchPages([...pointers.values()], archive, tools)
  const inputs = [...found.flatMap((one) => one.inputs), ...fetched.inputs]
  const notRead = [...found.flatMap((one) => one.notRead), ...fetched.notRead]
  if (inputs.length === 0 && notRead.length > 0) {
    const [{ address, why } = { address: '', why: '' }] = notRead
    const others = notRead.length > 1 ? `, nor ${notRead.length - 1} more` : ''
    throw new CopydeskError('not-fetched', `"${address}" was not read (${why})${others}`)
  }
  const clock = () => new Date(tools.clock.now()).toISOString()
  const reading = await readPages(inputs, { archive, clock, workers: tools.options.workers ?? 0 })
  return { ...reading, notRead }
}

/** What an address holds: pages, or pages that it names. */
interface FoundPages {
  readonly inputs: readonly Input[]
  readonly pointers: readonly Pointer[]
  readonly notRead: readonly NotRead[]
}

const none = (address: string, why: string): FoundPages => ({
  inputs: [],
  pointers: [],
  notRead: [{ address, why }],
})

async function findPages(address: string, tools: Tools): Promise<FoundPages> {
  const got = await tools.ask(address)
  if ('failure' in got) return none(address, got.failure.message)
  if (got.status !== 200) return none(address, `it answers ${got.status}`)
  const { feeds } = readOpml(got.bytes, got.headers['content-type'])
  if (feeds.length > 0) return pagesOfFeeds(feeds, tools)
  const { kind, pointers } = await recognise(got, tools)
  return kind === 'page'
    ? { inputs: [inputOf(got, got.url)], pointers: [], notRead: [] }
    : { inputs: [], pointers: pointers.slice(0, MOST_PAGES), notRead: [] }
}

/** The pages that feeds name. */
async function pagesOfFeeds(feeds: readonly ListedFeed[], tools: Tools): Promise<FoundPages> {
  const found = new Map<string, FoundPages>()
  await byHost(
    feeds.map(({ url }) => ({ url, host: hostOf(url) })),
    async ({ url }) => {
      const got = await tools.ask(url)
      if ('failure' in got) found.set(url, none(url, got.failure.message))
      else if (got.status !== 200) found.set(url, none(url, `it answers ${got.status}`))
      else {
        const { kind, pointers } = await recognise(got, tools)
        const pages = { inputs: [], pointers: pointers.slice(0, MOST_PAGES), notRead: [] }
        found.set(url, kind === 'feed' ? pages : none(url, 'it is no feed'))
      }
    },
  )
  const inOrder = feeds.flatMap(({ url }) => found.get(url) ?? [])
  return {
    inputs: [],
    pointers: inOrder.flatMap(({ pointers }) => pointers),
    notRead: inOrder.flatMap(({ notRead }) => notRead),
  }
}

async function fetchPages(
  pointers: readonly Pointer[],
  archive: Archive,
  tools: Tools,
): Promise<Pick<FoundPages, 'inputs' | 'notRead'>> {
  const fetched = new Map<string, FetchedItem>()
  const items = pointers.map((pointer) => itemOf('', pointer, tools.clock.now()))
  await byHost(items, async (item) => {
    fetched.set(item.address, await fetchItem(item, archive, tools))
  })
  // In the order in which they are named, whoever answered first.
  const inOrder = pointers.flatMap(({ address }) => fetched.get(address) ?? [])
  return {
    inputs: inOrder.flatMap(({ input }): Input[] => (input ? [input] : [])),
    notRead: inOrder.flatMap(({ item, input }) =>
      input
        ? []
        : [
            {
              address: item.address,
              why: item.problem ?? 'its site cannot say now whether it may be read',
            },
          ],
    ),
  }
}

const inputOf = (got: Capture, source: string): Input => ({
  source,
  url: got.url,
  bytes: got.bytes,
  told: { captured: got.at, capturedBy: 'fetch' },
  ...(got.headers['content-type'] ? { contentType: got.headers['content-type'] } : {}),
})
