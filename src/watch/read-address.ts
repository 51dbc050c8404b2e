import type { Archive } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import { type Reading, readPages } from '../desk/index.ts'
import type { Capture } from '../fetch/index.ts'
import { type Input, readOpml } from '../intake/index.ts'
import { type FetchedItem, fetchItem } from './fetch-item.ts'
import { byHost } from './host-manners.ts'
import { itemOf } from './item-of.ts'
import { type Pointer, recognise } from './recognise.ts'
import { hostOf, newTools, type Tools, type WatchOptions } from './tools.ts'

/** What was read of an address, once. */
export interface AddressReading extends Reading {
  readonly kind: 'page' | 'feed' | 'sitemap' | 'list'
  /** Pages that were named and not read, and why. */
  readonly notRead: readonly { readonly address: string; readonly why: string }[]
}

/** Pages that a feed names are read once, the first of them. */
const MOST_PAGES = 50

/**
 * Reads an address once: a page, or the pages that a feed, a map of a site or a list of feeds names. What the user names is asked for; what it
 * leads to where the site lets it be read.
 *
 * @throws CopydeskError `not-fetched` where it does not answer
 * @example await readAddress('https://news.example/a', { archive: openMemoryArchive() })
 */
export async function readAddress(
  address: string,
  { archive, ...options }: WatchOptions & { readonly archive: Archive },
): Promise<AddressReading> {
  const tools = newTools(options)
  const got = await tools.ask(address)
  if ('failure' in got) throw notFetched(address, got.failure.message)
  if (got.status !== 200) throw notFetched(address, `it answers ${got.status}`)
  const found = await findPages(got, tools)
  const fetched = await fetchPages(found.pointers, archive, tools)
  const inputs = [...found.inputs, ...fetched.inputs]
  const clock = () => new Date(tools.clock.now()).toISOString()
  const reading = await readPages(inputs, { archive, clock, workers: options.workers ?? 0 })
  return { ...reading, kind: found.kind, notRead: [...found.notRead, ...fetched.notRead] }
}

const notFetched = (address: string, why: string): CopydeskError =>
  new CopydeskError('not-fetched', `"${address}" was not read: ${why}`)

interface FoundPages {
  readonly kind: AddressReading['kind']
  readonly inputs: readonly Input[]
  readonly pointers: readonly Pointer[]
  readonly notRead: AddressReading['notRead']
}

async function findPages(got: Capture, tools: Tools): Promise<FoundPages> {
  const { feeds } = readOpml(got.bytes, got.headers['content-type'])
  if (feeds.length > 0) return { kind: 'list', inputs: [], ...(await pagesOfFeeds(feeds, tools)) }
  const read = await recognise(got, tools)
  const { kind } = read
  if (kind === 'page') return { kind, inputs: [inputOf(got, got.url)], pointers: [], notRead: [] }
  return { kind, inputs: [], pointers: read.pointers.slice(0, MOST_PAGES), notRead: [] }
}

/** The pages that the feeds of a list name, each page once. */
export async function pagesOfFeeds(
  feeds: readonly { readonly url: string }[],
  tools: Tools,
): Promise<Pick<FoundPages, 'pointers' | 'notRead'>> {
  const pointers = new Map<string, Pointer>()
  const notRead: { address: string; why: string }[] = []
  const hosts = feeds.map(({ url }) => ({ url, host: hostOf(url) }))
  await byHost(hosts, async ({ url }) => {
    const got = await tools.ask(url)
    const why =
      'failure' in got ? got.failure.message : got.status === 200 ? '' : `it answers ${got.status}`
    const read = 'failure' in got || why ? null : await recognise(got, tools)
    if (read?.kind !== 'feed')
      return void notRead.push({ address: url, why: why || 'it is no feed' })
    for (const pointer of read.pointers.slice(0, MOST_PAGES)) pointers.set(pointer.address, pointer)
  })
  return { pointers: [...pointers.values()], notRead }
}

async function fetchPages(
  pointers: readonly Pointer[],
  archive: Archive,
  tools: Tools,
): Promise<{ inputs: Input[]; notRead: { address: string; why: string }[] }> {
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
  ...(got.headers['content-type'] ? { contentType: got.headers['content-type'] } : {}),
})
