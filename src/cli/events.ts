import { type Command, Option } from 'commander'
import type { Archive } from '../archive/index.ts'
import { shortId } from '../article/index.ts'
import { storyJson } from '../dossier/index.ts'
import { EVENT_CHOICES, type ExportOptions, exportArchive, formatNamed } from '../export/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, withHeldArchive } from './context.ts'
import { printExport } from './export.ts'
import { print, printJson, terminalStyle } from './print.ts'
import { fromStories } from './story-views.ts'

/** Forms of event data in which events are written for other programs. */
const FORMATS = ['jsonl', 'polecat', 'gdelt'] as const

interface EventsOptions extends CommonOptions, Pick<ExportOptions, 'status'> {
  readonly format?: (typeof FORMATS)[number]
}

/** `copydesk events`: coded events of every story. */
export function eventsCommand(): Command {
  return newCommand(
    'events',
    'list coded events (PLOVER): who did what to whom, and whether it happened',
    READ_EXAMPLES,
    'copydesk events --json',
    'copydesk events --format polecat',
  )
    .addOption(
      new Option('--format <name>', 'write them for another program').choices([...FORMATS]),
    )
    .addOption(
      new Option('--status <which>', 'with a format: events that happened, or all').choices([
        ...EVENT_CHOICES,
      ]),
    )
    .action(({ format, status, ...options }: EventsOptions) =>
      withHeldArchive(options, (archive) =>
        format ? writeEvents(archive, format, status) : listEvents(archive, options),
      ),
    )
}

/** Writes the events as one of the formats of `copydesk export`. */
function writeEvents(
  archive: Archive,
  format: (typeof FORMATS)[number],
  status: ExportOptions['status'],
): Promise<void> {
  // Lines of JSON say the status themselves: all are given.
  const options = format === 'jsonl' ? { table: 'events' as const } : { status }
  return printExport(exportArchive(archive, formatNamed(format), { options }))
}

function listEvents(archive: Archive, options: CommonOptions): void {
  const events = fromStories(archive, (view) =>
    storyJson(view).events.map((event) => ({ story: view.story.id, ...event })),
  )
  if (options.json) printJson({ events })
  else if (events.length === 0) print('No events yet: copydesk read <files or folders>')
  else printEvents(events)
}

function printEvents(events: readonly EventLine[]): void {
  for (const [at, event] of events.entries()) {
    print(eventLine(event))
    // Events of one sentence stand above it.
    const quote = quoteOf(event)
    if (quote !== quoteOf(events[at + 1])) print(terminalStyle('dim', `    ${quote}`))
  }
}

type EventLine = ReturnType<typeof storyJson>['events'][number] & { readonly story: string }

function eventLine({ story, type, status, actors, recipients, place, date }: EventLine): string {
  const to = recipients.length > 0 ? ` → ${recipients.join(', ')}` : ''
  const parties = `${actors.join(', ') || '?'}${to}${place ? `, ${place}` : ''}`
  return `${(date ?? 'no day').padEnd(21)} ${type.padEnd(9)} ${status.padEnd(11)} ${parties}  ${terminalStyle('dim', shortId(story))}`
}

const quoteOf = (event?: { readonly evidence: readonly { readonly quote: string }[] }): string =>
  event?.evidence[0]?.quote ?? ''
