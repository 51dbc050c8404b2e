import { basename } from 'node:path'
import { shortId } from '../article/index.ts'
import type { Reading } from '../desk/index.ts'
import { byWeight, dossierText, type StoryView, viewStories } from '../dossier/index.ts'
import { print, printBlock, sayWritten, terminalStyle } from './print.ts'
import { terminalWidth } from './terminal.ts'

/** Dossiers are printed whole up to so many lines, the first whatever its length; the rest are listed. */
const MAX_LINES = 150
const MAX_DOSSIERS = 5
/** Stories, pages in no story, files passed over: so many are named, the rest are counted. */
const MAX_LISTED = 12
const MAX_LONE = 10
const MAX_NAMED = 4

/** Prints what a reading brought: the weightiest stories, the names of the others, what became of the pages. */
export function printReading(
  reading: Reading,
  stories: ReadonlySet<string>,
  out: string | undefined,
): void {
  const views = byWeight(viewStories(reading.settlement, stories))
  const shown = printDossiers(views)
  const listed = views.slice(shown, shown + MAX_LISTED)
  if (listed.length > 0) print(terminalStyle('bold', 'MORE STORIES'))
  for (const { story, members } of listed) {
    const facts = `${members.length} ${members.length === 1 ? 'article' : 'articles'}`
    print(
      `  ${terminalStyle('dim', shortId(story.id))}  ${story.headline}  ${terminalStyle('dim', facts)}`,
    )
  }
  const rest = views.length - shown - listed.length
  if (rest > 0) print(`… and ${rest} more: "copydesk stories" lists them`)
  if (out !== undefined) sayWritten(out)
  for (const line of outcomeLines(reading)) print(line)
}

/** Prints as many dossiers as can be read; gives how many. */
function printDossiers(views: readonly StoryView[]): number {
  let lines = 0
  let shown = 0
  for (const view of views.slice(0, MAX_DOSSIERS)) {
    const text = dossierText(view, terminalStyle, terminalWidth())
    lines += text.split('\n').length
    if (shown > 0 && lines > MAX_LINES) break
    printBlock(`${text}\n`)
    shown++
  }
  return shown
}

function outcomeLines({ results, changed, settlement }: Reading): string[] {
  const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length
  const told = new Set(settlement.stories.flatMap((story) => story.articles))
  const lone = results.filter(({ id }) => id && !told.has(id))
  const pages = results.length - count('passed-over') - count('unpacked')
  const parts = [
    `${count('new')} new`,
    ...(count('known') > 0 ? [`${count('known')} known already`] : []),
    ...(count('other-source') > 0 ? [`${count('other-source')} known from elsewhere`] : []),
    ...(count('failed') > 0 ? [`${count('failed')} not readable`] : []),
  ]
  return [
    ...unpackedLines({ results }),
    ...lone
      .slice(0, MAX_LONE)
      .map(
        ({ source, problems }) =>
          `no story in ${source}: ${problems.map(({ message }) => message).join('; ') || 'no article text found'}`,
      ),
    ...(lone.length > MAX_LONE
      ? [`… and no story in ${lone.length - MAX_LONE} more: "copydesk articles --loose" lists them`]
      : []),
    `Read ${pages} ${pages === 1 ? 'page' : 'pages'}: ${parts.join(', ')}.${changed ? '' : ' Nothing changed.'}`,
  ]
}

/** A line of each file that holds several pages: how many came out of it, and what is wrong with it. */
export const unpackedLines = ({ results }: Pick<Reading, 'results'>): string[] =>
  results.flatMap(unpackedLine)

function unpackedLine({ source, outcome, pages, problems }: Reading['results'][number]): string[] {
  // Of a mail or a saved page nothing is to be said but what the page itself says.
  if (outcome !== 'unpacked' || (pages === 1 && problems.length === 0)) return []
  const facts = [
    ...(pages ? [`${pages} ${pages === 1 ? 'page' : 'pages'}`] : []),
    ...problems.map(({ message }) => message),
  ]
  return [`in ${basename(source)}: ${facts.join('; ') || 'no page'}`]
}

/** Which files were no pages, in one line; null where all were. */
export function passedOverLine({ results }: Reading): string | null {
  const none = results.filter(({ outcome }) => outcome === 'passed-over')
  if (none.length === 0) return null
  const named = none
    .slice(0, MAX_NAMED)
    .map(({ source, problems }) => `${basename(source)}: ${problems[0]?.message ?? 'no page'}`)
  const more = none.length > named.length ? `; and ${none.length - named.length} more` : ''
  return `passed over ${none.length === 1 ? 'a file' : `${none.length} files`}: ${named.join('; ')}${more}`
}
