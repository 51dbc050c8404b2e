import { CHANGE_NAMES } from '../../answers/index.ts'
import type { Change } from '../../archive/index.ts'
import { formatDays } from '../../article/index.ts'
import { briefJson, reportsIn, type StoryView } from '../../dossier/index.ts'
import type { Annotated } from '../../record/index.ts'
import type { ExportOptions } from '../format.ts'
import { addressOf, everyArticle, type Holdings, urnOf } from '../holdings.ts'
import { placeOf } from '../place.ts'
import { plainLine } from '../words.ts'

/** An entry of a feed, in whatever form it is written. */
export interface Entry {
  /** Stays the same while the story or article is held. */
  readonly id: string
  readonly title: string
  /** Where it is told: of a story the address of its first article that has one. */
  readonly link: string | null
  readonly summary: string
  /** HTML, escaped. */
  readonly content: string
  readonly published: Date | null
  readonly updated: Date
  readonly authors: readonly string[]
  /** The paper that it is from. */
  readonly source: { readonly title: string; readonly url: string } | null
}

/** Entries that a feed has at most, the first of the list. */
const MOST_ENTRIES = 100

/** The first entries of what is exported: stories, articles, or lines of the log. */
export function feedEntries(holdings: Holdings, { list = 'stories' }: ExportOptions): Entry[] {
  const entries: Entry[] = []
  for (const entry of ENTRIES[list](holdings)) {
    entries.push(entry)
    if (entries.length === MOST_ENTRIES) break
  }
  return entries
}

const ENTRIES: Readonly<
  Record<NonNullable<ExportOptions['list']>, (holdings: Holdings) => Iterable<Entry>>
> = {
  stories: (holdings) => storyEntries(holdings),
  articles: (holdings) => articleEntries(holdings),
  changes: (holdings) =>
    holdings.lastChanges(MOST_ENTRIES).map((change) => changeEntry(change, holdings)),
}

function changeEntry({ seq, at, kind, text, story }: Change, holdings: Holdings): Entry {
  const headline = story === '' ? '' : (holdings.story(story)?.story.headline ?? '')
  const when = new Date(at || holdings.at)
  return {
    id: `urn:copydesk:change:${seq}`,
    title: plainLine(`${CHANGE_NAMES[kind]}: ${headline || text}`),
    link: null,
    summary: plainLine(text),
    content: `<p>${escaped(text)}</p>${story === '' ? '' : `<p><small>${escaped(story)}</small></p>`}`,
    published: when,
    updated: when,
    authors: [],
    source: null,
  }
}

function* storyEntries(holdings: Holdings): Generator<Entry> {
  for (const view of holdings.stories()) yield storyEntry(view, holdings)
}

function storyEntry(view: StoryView, holdings: Holdings): Entry {
  const { story, members } = view
  const first = members.find(({ published }) => published.value)?.published.value
  const last = members
    .flatMap(({ published }) => published.value ?? [])
    .sort()
    .at(-1)
  const facts = `${reportsIn(view)} independent reports in ${members.length} articles`
  const days = first && last ? `, ${formatDays(first, last)}` : ''
  return {
    id: urnOf('story', story.id),
    title: plainLine(story.headline),
    link: members.map(addressOf).find((url) => url !== null) ?? null,
    summary: plainLine(story.brief[0]?.text ?? facts),
    content: `<p>${escaped(facts + days)}</p>${story.brief.map((sentence) => sentenceHtml(view, sentence)).join('')}`,
    published: first ? new Date(first) : null,
    updated: new Date(holdings.changedAt(story.id) ?? holdings.at),
    authors: [],
    source: null,
  }
}

/** A sentence of the brief with the words that it rests on. */
function sentenceHtml(view: StoryView, sentence: StoryView['story']['brief'][number]): string {
  const cites = briefJson(view, sentence).evidence.map((one) => {
    const page = view.member(one.article)
    const address = page && addressOf(page)
    const label = escaped(one.label)
    const where = address ? `<a href="${escaped(address)}">${label}</a>` : label
    return `<li>${where}: <q>${escaped(one.quote)}</q> <small>${escaped(placeOf(one))}</small></li>`
  })
  return `<p>${escaped(sentence.text)}</p><ul>${cites.join('')}</ul>`
}

function* articleEntries(holdings: Holdings): Generator<Entry> {
  for (const { page } of everyArticle(holdings))
    if (holdings.isFound(page.article.id)) yield articleEntry(page, holdings)
}

function articleEntry(page: Annotated, holdings: Holdings): Entry {
  const { article, published } = page
  const dek = article.blocks.find(({ role }) => role === 'dek' || role === 'body')?.span
  const words = dek ? article.text.slice(dek.start, dek.end) : ''
  const address = addressOf(page)
  const outlet = plainLine(article.outlet?.value ?? '')
  return {
    id: urnOf('article', article.id),
    title: plainLine(article.title) || outlet || article.id,
    link: address,
    summary: plainLine(words),
    content: `<p>${escaped(words)}</p>`,
    published: published.value ? new Date(published.value) : null,
    updated: new Date(holdings.arrivedAt(article.id) ?? published.value ?? holdings.at),
    authors: article.bylines.map(({ value }) => plainLine(value)).filter(Boolean),
    source: outlet && address ? { title: outlet, url: new URL(address).origin } : null,
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words of a page as text in HTML, in one line. */
const escaped = (text: string): string =>
  plainLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)
