import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import { VERSION } from '../../article/index.ts'
import type { ExportFormat, ExportOptions } from '../format.ts'
import type { Holdings } from '../holdings.ts'
import { type Entry, feedEntries } from './entry.ts'

const TITLES = {
  stories: 'Copydesk: stories',
  articles: 'Copydesk: articles',
  changes: 'Copydesk: what changed',
} as const

/** What stands above the entries: dates are those of the entries, never the clock's. */
function headOf(entries: readonly Entry[], { at }: Holdings, { list = 'stories' }: ExportOptions) {
  const updated = entries.reduce(
    (last, entry) => (entry.updated > last ? entry.updated : last),
    new Date(0),
  )
  return {
    id: `urn:copydesk:feed:${list}`,
    title: TITLES[list],
    description:
      list === 'changes'
        ? 'What became other than it was'
        : `The newest ${list} that the desk holds`,
    updated: entries.length > 0 ? updated : new Date(at),
  }
}

/** The options that feeds take; each lists the first 100 stories, articles or changes of what is exported. */
const takes = ['list'] as const

/**
 * RSS 2.0. An entry is a story (its brief with the words that each sentence rests on), or with `--list articles` an article,
 * with `--list changes` a line of the log; its
 * `guid` is a URN that stays. Left empty: `link` where no article has an address, authors of stories.
 */
export const rss: ExportFormat = {
  name: 'rss',
  says: 'an RSS 2.0 feed of stories, articles or changes',
  media: 'application/rss+xml',
  extension: '.rss',
  takes,
  *write(holdings, options) {
    const entries = feedEntries(holdings, options)
    const { id, title, description, updated } = headOf(entries, holdings, options)
    yield generateRssFeed({
      title,
      link: id,
      description,
      generator: `Copydesk ${VERSION}`,
      lastBuildDate: updated,
      items: entries.map((entry) => ({
        title: entry.title,
        ...(entry.link ? { link: entry.link } : {}),
        description: entry.summary,
        guid: { value: entry.id, isPermaLink: false },
        pubDate: entry.published ?? entry.updated,
        ...(entry.authors.length > 0 ? { dc: { creators: [...entry.authors] } } : {}),
        ...(entry.source ? { source: entry.source } : {}),
        content: { encoded: entry.content },
      })),
    })
  },
}

/**
 * Atom 1.0, with entries as in `rss`. Left empty: as there.
 */
export const atom: ExportFormat = {
  name: 'atom',
  says: 'an Atom feed of stories, articles or changes',
  media: 'application/atom+xml',
  extension: '.atom',
  takes,
  *write(holdings, options) {
    const entries = feedEntries(holdings, options)
    const { id, title, description, updated } = headOf(entries, holdings, options)
    yield generateAtomFeed({
      id,
      title: { value: title },
      subtitle: { value: description },
      updated,
      generator: { text: 'Copydesk', version: VERSION },
      authors: [{ name: 'Copydesk' }],
      entries: entries.map((entry) => ({
        id: entry.id,
        title: { value: entry.title },
        updated: entry.updated,
        ...(entry.published ? { published: entry.published } : {}),
        ...(entry.link ? { links: [{ href: entry.link, rel: 'via' }] } : {}),
        ...(entry.authors.length > 0 ? { authors: entry.authors.map((name) => ({ name })) } : {}),
        summary: { value: entry.summary },
        content: { value: entry.content, type: 'html' },
      })),
    })
  },
}

/**
 * JSON Feed 1.1, with entries as in `rss`. Left empty: as there.
 */
export const jsonFeed: ExportFormat = {
  name: 'json-feed',
  says: 'a JSON Feed of stories, articles or changes',
  media: 'application/feed+json',
  extension: '.feed.json',
  takes,
  *write(holdings, options) {
    const entries = feedEntries(holdings, options)
    const { title, description } = headOf(entries, holdings, options)
    const feed = generateJsonFeed({
      title,
      description,
      items: entries.map((entry) => ({
        id: entry.id,
        title: entry.title,
        ...(entry.link ? { external_url: entry.link } : {}),
        summary: entry.summary,
        content_html: entry.content,
        ...(entry.published ? { date_published: entry.published } : {}),
        date_modified: entry.updated,
        ...(entry.authors.length > 0 ? { authors: entry.authors.map((name) => ({ name })) } : {}),
      })),
    })
    yield `${JSON.stringify(feed, null, 2)}\n`
  },
}
