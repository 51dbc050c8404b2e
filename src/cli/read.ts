import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { type Archive, openMemoryArchive } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import type { Reading } from '../desk/index.ts'
import { dossierText, readingJson, reportHtml, viewStories } from '../dossier/index.ts'
import { newCommand } from './command.ts'
import { type CommonOptions, print, printJson, terminalStyle, withArchive } from './context.ts'

const EXAMPLES = relative('.', fileURLToPath(new URL('../../examples', import.meta.url)))
/** More stories than this are listed, not printed whole. */
const MAX_DOSSIERS = 5

interface ReadOptions extends CommonOptions {
  readonly out?: string
  readonly workers: string
}

/**
 * `copydesk read`: files and folders into the archive; prints the dossier of each story touched.
 */
export function readCommand(): Command {
  return newCommand(
    'read',
    'read pages and print the dossier of each story they touch',
    'copydesk read pages/ --out report.html',
  )
    .argument(
      '[paths...]',
      'files, folders, or - for standard input; without any, the examples are read and nothing is kept',
    )
    .option('--out <file>', 'also write one self-contained HTML page')
    .option('--workers <n>', 'threads for large readings', String(availableParallelism()))
    .action(async (paths: string[], options: ReadOptions) => {
      if (paths.length === 0) {
        const archive = openMemoryArchive()
        await read([EXAMPLES], archive, options)
        if (!options.json)
          print(
            'These were the examples; nothing was kept. Now yours: copydesk read <files or folders>',
          )
        return
      }
      await withArchive(options, (archive) => read(paths, archive, options))
    })
}

async function read(
  paths: readonly string[],
  archive: Archive,
  options: ReadOptions,
): Promise<void> {
  const workers = Number(options.workers)
  if (!Number.isInteger(workers) || workers < 0) {
    throw new CopydeskError(
      'usage',
      `--workers "${options.workers}" is not a number of threads: give 0, 1, 2 …`,
    )
  }
  // The stages are loaded only here: help and the other commands start at once.
  const { readFiles } = await import('../desk/index.ts')
  const reading = await readFiles(paths, { archive, workers, onProgress: showProgress() })
  for (const { error } of reading.results) {
    if (error) process.stderr.write(`copydesk: ${error.message}\n`)
  }
  const articles = new Set(reading.results.flatMap(({ id }) => id ?? []))
  const stories = new Set(
    reading.settlement.stories
      .filter((story) => story.articles.some((id) => articles.has(id)))
      .map((story) => story.id),
  )
  if (options.out) writeReport(options.out, reading, stories)
  if (options.json) printJson(readingJson(reading.settlement, { stories, articles }))
  else printReading(reading, stories)
  if (reading.results.some(({ outcome }) => outcome === 'failed')) process.exitCode = 1
}

/** A counter on standard error, on a terminal only, once a reading takes over two seconds. */
function showProgress(): (done: number, total: number) => void {
  const start = performance.now()
  return (done, total) => {
    if (!process.stderr.isTTY || performance.now() - start < 2_000) return
    process.stderr.write(`\rread ${done} of ${total}${done === total ? '; settling\n' : ''}`)
  }
}

function writeReport(path: string, reading: Reading, stories: ReadonlySet<string>): void {
  try {
    writeFileSync(path, reportHtml(reading.settlement, stories))
  } catch (cause) {
    throw new CopydeskError(
      'output-unwritable',
      `cannot write "${path}" (${(cause as NodeJS.ErrnoException).code}): check the folder`,
      { cause },
    )
  }
}

function printReading(reading: Reading, stories: ReadonlySet<string>): void {
  const views = viewStories(reading.settlement, stories)
  const shown = views.slice(0, MAX_DOSSIERS)
  for (const view of shown) print(`${dossierText(view, terminalStyle)}`)
  if (views.length > shown.length)
    print(`… and ${views.length - shown.length} more stories: "copydesk stories" lists them`)
  for (const line of outcomeLines(reading)) print(line)
}

function outcomeLines({ results, changed, settlement }: Reading): string[] {
  const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length
  const lone = results.filter(
    ({ id }) => id && !settlement.stories.some((story) => story.articles.includes(id)),
  )
  const parts = [
    `${count('new')} new`,
    ...(count('known') > 0 ? [`${count('known')} known already`] : []),
    ...(count('other-source') > 0 ? [`${count('other-source')} known from elsewhere`] : []),
    ...(count('failed') > 0 ? [`${count('failed')} not readable`] : []),
  ]
  return [
    ...lone.map(
      ({ source, problems }) =>
        `no story in ${source}: ${problems.map(({ message }) => message).join('; ') || 'no article text found'}`,
    ),
    `Read ${results.length} ${results.length === 1 ? 'page' : 'pages'}: ${parts.join(', ')}.${changed ? '' : ' Nothing changed.'}`,
  ]
}
