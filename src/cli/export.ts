import { type Command, Option } from 'commander'
import type { Archive } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import {
  EVENT_CHOICES,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportOptions,
  exportArchive,
  FEED_LISTS,
  formatNamed,
  type Selection,
  selectHoldings,
  TABLE_NAMES,
} from '../export/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, withHeldArchive } from './context.ts'
import { logPlace } from './log-place.ts'
import { print, printBytes, printJson } from './print.ts'
import { writeBytes, writeFolder } from './write-export.ts'

interface ExportCommandOptions extends CommonOptions, ExportOptions {
  readonly story?: string
  readonly since?: string
  readonly query?: string
  readonly all?: boolean
  readonly out?: string
  readonly at?: string
}

/** `copydesk export`: what is held, in a form that other programs read. */
export function exportCommand(): Command {
  const formats = EXPORT_FORMATS.map(
    ({ name, says, experimental }) =>
      `  ${name.padEnd(14)}${says}${experimental ? ' (experimental)' : ''}`,
  )
  return newCommand(
    'export',
    'write what is held in a form that other programs read',
    READ_EXAMPLES,
    'copydesk export jsonl --table claims',
    'copydesk export markdown --story s16a21',
  )
    .argument('<format>', 'one of those below')
    .option('--story <id>', 'one story')
    .option(
      '--since <when>',
      'stories that changed and articles that came after this number or time',
    )
    .option('--query <words>', 'stories with an article that holds all these words')
    .option('--all', 'all that is held, which is the usual')
    .option('--out <path>', 'write to a file that is not there yet, instead of printing')
    .option('--at <time>', 'when the export is made, instead of the time of the last change')
    .addOption(new Option('--table <name>', 'one table of records').choices([...TABLE_NAMES]))
    .addOption(
      new Option('--status <which>', 'events that happened, or all').choices([...EVENT_CHOICES]),
    )
    .addOption(new Option('--list <what>', 'what a feed lists').choices([...FEED_LISTS]))
    .option('--text', 'write the text of articles too')
    .addHelpText('after', `\nFormats:\n${formats.join('\n')}`)
    .action((name: string, options: ExportCommandOptions) =>
      withHeldArchive(options, (archive) => writeExport(archive, formatNamed(name), options)),
    )
}

/** Writes an export to its file, or prints it. */
async function writeExport(
  archive: Archive,
  format: ExportFormat,
  options: ExportCommandOptions,
): Promise<void> {
  const selection = selectionOf(archive, options)
  const at = options.at === undefined ? undefined : timeOf(options.at)
  const { table, status, list, text, out } = options
  const asked = optionsOf(format, { table, status, list, text })
  const bytes = exportArchive(archive, format, { selection, options: asked, at })
  if (out === undefined) return printExport(bytes)
  const size =
    format.files && !table
      ? await writeFolder(out, format.files(selectHoldings(archive, selection, at), asked))
      : await writeBytes(out, bytes)
  if (options.json) return printJson({ format: format.name, out, bytes: size })
  print(`Wrote ${size} bytes: ${out}`)
}

/** Prints an export for another program to read. */
export async function printExport(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  if (process.stdout.isTTY) {
    throw new CopydeskError(
      'usage',
      'this is a file for other programs: name it with --out, or send it on with > or |',
    )
  }
  for await (const piece of bytes) await printBytes(piece)
}

function selectionOf(archive: Archive, options: ExportCommandOptions): Selection {
  const { story, since, query, all } = options
  if ([story, since ?? query, all].filter((one) => one !== undefined).length > 1) {
    throw new CopydeskError('usage', 'give one of --story, --since with or without --query, --all')
  }
  return {
    story,
    since: since === undefined ? undefined : logPlace(archive, since, 'after'),
    query,
  }
}

/** What the format takes of what was given. */
function optionsOf(format: ExportFormat, given: ExportOptions): ExportOptions {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || format.takes.includes(name as keyof ExportOptions)) continue
    throw new CopydeskError('usage', `${format.name} takes no --${name}: leave it out`)
  }
  return given
}

function timeOf(said: string): string {
  const time = /^\d{4}-\d\d-\d\d/.test(said) ? Date.parse(said) : Number.NaN
  if (Number.isNaN(time))
    throw new CopydeskError('usage', `"${said}" is no time: write it as 2024-05-31T09:00Z`)
  return new Date(time).toISOString()
}
