import { markdownWords } from '../../answers/index.ts'
import { type Cite, formatDays } from '../../article/index.ts'
import { reportsIn, type StoryView } from '../../dossier/index.ts'
import type { ExportFormat } from '../format.ts'
import { addressOf } from '../holdings.ts'
import { placeOf } from '../place.ts'

/**
 * The brief of each story as Markdown: every sentence, contested claim and line of the timeline has footnotes, each with outlet, title, day,
 * line, the words, the address and `ARTICLE@START-END`. Words of pages are escaped: they say what they say and nothing else.
 *
 * Left empty: outlet, day and address where the page does not prove them; nothing stands there then.
 */
export const markdown: ExportFormat = {
  name: 'markdown',
  says: 'the brief of each story, every sentence with footnotes',
  media: 'text/markdown',
  extension: '.md',
  takes: [],
  *write(holdings) {
    let at = 0
    for (const view of holdings.stories()) {
      // Footnotes of one file have names of their own.
      yield `${at > 0 ? '\n' : ''}${storyText(view, at === 0 ? '' : `${at + 1}-`)}`
      at++
    }
  },
}

/** One story; its footnotes have the labels of their lines behind `prefix`. */
function storyText(view: StoryView, prefix: string): string {
  const { story, members } = view
  const notes = footnotes(view, prefix)
  const days = members.flatMap(({ published }) => published.value ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  const facts = [
    ...(first && last ? [formatDays(first, last)] : []),
    `${reportsIn(view)} independent reports in ${members.length} articles`,
    story.id,
  ]
  const brief = story.brief.map(({ text, cites }) => `${markdownWords(text)}${notes.of(cites)}`)
  const contested = story.ledger.filter((entry) => entry.contested && !entry.held && !entry.alike)
  const claims = contested.map(
    (entry) =>
      `- ${markdownWords(entry.proposition)}: ${markdownWords(entry.asserts.join(', '))} says so, ${markdownWords(entry.denies.join(', '))} denies it${notes.of(entry.evidence)}`,
  )
  const timeline = story.timeline.map(
    (entry) =>
      `- ${formatDays(entry.from, entry.to)}${entry.status === 'happened' ? '' : ` (${entry.status})`}: ${markdownWords(entry.what)}${notes.of(entry.evidence)}`,
  )
  return [
    `# ${markdownWords(story.headline)}`,
    facts.join(' · '),
    ...brief,
    ...(claims.length > 0 ? ['## Contested', claims.join('\n')] : []),
    ...(timeline.length > 0 ? ['## Timeline', timeline.join('\n')] : []),
    ...(notes.all().length > 0 ? [notes.all().join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n')
}

/** The footnotes of a story, each passage once, in the order in which they are first needed. */
function footnotes(view: StoryView, prefix: string) {
  const known = new Map<string, string>()
  const taken = new Map<string, number>()
  const lines: string[] = []
  const nameOf = (cite: Cite): string => {
    const place = placeOf(cite)
    const known_ = known.get(place)
    if (known_) return known_
    const label = prefix + view.label(cite).replace('¶', '').replace(/\s+/g, '-')
    const count = (taken.get(label) ?? 0) + 1
    taken.set(label, count)
    const name = count === 1 ? label : `${label}.${count}`
    known.set(place, name)
    lines.push(`[^${name}]: ${noteText(view, cite)}`)
    return name
  }
  return {
    of: (cites: readonly Cite[]): string =>
      [...new Set(cites.map(nameOf))].map((name) => `[^${name}]`).join(''),
    all: (): readonly string[] => lines,
  }
}

function noteText(view: StoryView, cite: Cite): string {
  const page = view.member(cite.article)
  const day = page?.published.value
  const address = page && addressOf(page)
  const parts = [
    markdownWords(page?.article.outlet?.value ?? ''),
    page?.article.title ? `“${markdownWords(page.article.title)}”` : '',
    day ? formatDays(day, day) : '',
    `${markdownWords(view.placeLabel(cite))}: “${markdownWords(view.quote(cite))}”`,
    address ? `<${address.replace(/[()[\]<>`]/g, percent)}>` : '',
    `\`${placeOf(cite)}\``,
  ]
  return parts.filter(Boolean).join(', ')
}

/** What Markdown reads as more than a letter of an address. */
const percent = (mark: string): string =>
  `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
