import { type Command, Option } from 'commander'
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
      new Option(
        '--status <which>',
        'with polecat and gdelt: events that happened, or all',
      ).choices([...EVENT_CHOICES]),
    )
    .action((options: EventsOptions) =>
      withHeldArchive(options, (archive) => {
        const { format, status } = options
        if (format) {
          const asked = format === 'jsonl' ? { table: 'events' as const } : { status }
          return printExport(exportArchive(archive, formatNamed(format), { options: asked }))
        }
        const events = fromStories(archive, (view) =>
          storyJson(view).events.map((event) => ({ story: view.story.id, ...event })),
        )
        if (options.json) return printJson({ events })
        if (events.length === 0) return print('No events yet: copydesk read <files or folders>')
        for (const [at, event] of events.entries()) {
          const { story, type, status, actors, recipients, place, date } = event
          const parties = `${actors.join(', ') || '?'}${recipients.length > 0 ? ` → ${recipients.join(', ')}` : ''}`
          print(
            `${(date ?? 'no day').padEnd(21)} ${type.padEnd(9)} ${status.padEnd(11)} ${parties}${place ? `, ${place}` : ''}  ${terminalStyle('dim', shortId(story))}`,
          )
          // Events of one sentence stand above it.
          const quote = quoteOf(event)
          if (quote !== quoteOf(events[at + 1])) print(terminalStyle('dim', `    ${quote}`))
        }
      }),
    )
}

const quoteOf = (event?: { readonly evidence: readonly { readonly quote: string }[] }): string =>
  event?.evidence[0]?.quote ?? ''
