import { type Archive, standing } from '../archive/index.ts'
import { CopydeskError, type Spans, shortId, VERSION } from '../article/index.ts'
import type { Annotated } from '../record/index.ts'
import { handsFor, hireCrew } from './crew.ts'
import { digestOf } from './settle/before.ts'
import { settle } from './settle.ts'

/**
 * Looks through all that an archive holds: the file itself, bytes against their hashes, spans against their texts, the settled view against
 * a settling of everything again. One line for each fault; none for a sound archive.
 */
export async function checkArchive(archive: Archive, workers = 0): Promise<string[]> {
  const damage = archive.damage()
  if (damage.length > 0)
    return damage.map((line) => `the file is damaged: ${line.replace(/\s+/g, ' ')}`)
  const ids = archive.find('article', '', Number.MAX_SAFE_INTEGER)
  const faults = ids.flatMap((id) => pageFaults(archive, id))
  if (faults.length > 0) return faults
  if (ids.length > 0 && archive.settledBy() !== VERSION)
    return ['not all pages are settled: "copydesk rebuild" does it']
  const crew = hireCrew(handsFor(ids.length, workers))
  try {
    const came = new Map(arrivalOrder(archive).map((id, at) => [id, at]))
    const orderOf = ({ article }: Annotated) => came.get(article.id) ?? 0
    const pages = archive.pages().sort((a, b) => orderOf(a) - orderOf(b))
    const again = await settle(pages, crew, standing(archive.decisions()))
    const stories = new Map(archive.settled().stories.map((story) => [story.id, story]))
    return [
      ...differences('article', again.articles, ids, ({ article }) => article.id, archive.article),
      ...differences(
        'story',
        again.stories,
        [...stories.keys()],
        ({ id }) => id,
        (id) => stories.get(id) ?? null,
      ),
    ]
  } finally {
    await crew.close()
  }
}

/** Ids of pages in the order in which they came. */
function arrivalOrder(archive: Archive): string[] {
  const ids = new Set<string>()
  for (let since: number | undefined = 0; since !== undefined; ) {
    const page = archive.arrivals({ since })
    for (const { article } of page.items) ids.add(article)
    since = page.next
  }
  return [...ids]
}

function pageFaults(archive: Archive, id: string): string[] {
  try {
    archive.raw(id)
    const page = archive.page(id)
    if (!page) return [`page ${shortId(id)} is to be read again: "copydesk rebuild" does it`]
    return isSound(page) ? [] : [`page ${shortId(id)} points outside of its text`]
  } catch (error) {
    if (error instanceof CopydeskError) return [`page ${shortId(id)}: ${error.message}`]
    throw error
  }
}

/** Whether everything that is said of a page stands in its text. */
function isSound({ article, timexes, claims, events, entities }: Annotated): boolean {
  const spans: Spans[] = [
    article.blocks.map(({ span }) => span),
    article.injected.map(({ span }) => span),
    ...timexes.map((timex) => timex.spans),
    ...claims.flatMap(({ cue, content }) => [cue, content]),
    ...events.flatMap(({ trigger, evidence }) => [trigger, evidence]),
    ...entities.flatMap(({ mentions }) => mentions.map((mention) => mention.spans)),
  ]
  return spans
    .flat()
    .every(({ start, end }) => start >= 0 && start < end && end <= article.text.length)
}

/** Things that are held and those that settling gives, laid side by side by their ids. */
function differences<T>(
  noun: string,
  again: readonly T[],
  held: readonly string[],
  idOf: (thing: T) => string,
  get: (id: string) => T | null,
): string[] {
  const expected = new Map(again.map((thing) => [idOf(thing), thing]))
  const all = [...new Set([...expected.keys(), ...held])].sort()
  return all
    .filter((id) => digestOf(get(id)) !== digestOf(expected.get(id) ?? null))
    .map((id) => `${noun} ${shortId(id)} is not what settling all pages again gives`)
}
