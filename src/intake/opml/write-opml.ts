import { generateOpml } from 'feedsmith'
import { escapeMarkup } from '../xml/markup.ts'
import type { ListedFeed } from './opml.ts'

interface Outline {
  text: string
  title?: string
  type?: string
  xmlUrl?: string
  htmlUrl?: string
  outlines?: Outline[]
}

/**
 * A list of feeds in OPML 2.0, its folders as they are nested; feeds stand before folders, both in the order in which they come.
 *
 * @example writeOpml([{ url: 'https://quay.test/feed', title: 'Quay', folders: ['Towns'] }], 'Mine')
 */
export function writeOpml(feeds: readonly ListedFeed[], title: string): string {
  // The library refuses a list without entries.
  if (feeds.length === 0)
    return `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head><title>${escapeMarkup(title)}</title></head><body/></opml>\n`
  return generateOpml({ head: { title }, body: { outlines: outlinesOf(feeds, 0) } })
}

function outlinesOf(feeds: readonly ListedFeed[], depth: number): Outline[] {
  const here = feeds.filter(({ folders }) => folders.length <= depth)
  const below = Map.groupBy(
    feeds.filter(({ folders }) => folders.length > depth),
    ({ folders }) => folders[depth] as string,
  )
  return [
    ...here.map(({ url, title, home }) => ({
      text: title,
      title,
      type: 'rss',
      xmlUrl: url,
      ...(home ? { htmlUrl: home } : {}),
    })),
    ...[...below].map(([text, inside]) => ({ text, outlines: outlinesOf(inside, depth + 1) })),
  ]
}
