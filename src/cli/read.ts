import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { type Archive, openMemoryArchive } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import type { Inputs, Reading } from '../desk/index.ts'
import { readingJson, reportHtml } from '../dossier/index.ts'
import { bytesOf } from './bytes-of.ts'
import { newCommand } from './command.ts'
import { type CommonOptions, withArchive } from './context.ts'
import { nearCommand } from './near-command.ts'
import { print, printJson, printNotice, sayWritten } from './print.ts'
import { passedOverLine, printReading, unpackedLines } from './print-reading.ts'
import { isAddress, isFeedList, type WireOptions, wireOf, withWireOptions } from './wire-options.ts'
import { checkOut, writePage } from './write-page.ts'

const EXAMPLES = relative('.', fileURLToPath(new URL('../../examples', import.meta.url)))

interface ReadOptions extends CommonOptions, WireOptions {
  readonly out?: string
  readonly workers: string
}

/**
 * `copydesk read`: files and folders into the archive; prints the dossiers of the weightiest stories touched.
 */
export function readCommand(): Command {
  return withWireOptions(
    newCommand(
      'read',
      'read pages and print the dossiers of the stories they touch, the weightiest first',
      'copydesk read examples --out report.html',
    ),
  )
    .argument(
      '[paths...]',
      'files, folders, or - for standard input; or addresses of pages, feeds and maps of sites, or lists of feeds (.opml); without any, the examples are read and nothing is kept',
    )
    .option('--out <file>', 'also write one self-contained HTML page')
    .option('--workers <n>', 'threads for large readings', String(availableParallelism()))
    .action(async (paths: string[], options: ReadOptions, command: Command) => {
      checkWorkers(options.workers)
      if (options.out !== undefined) checkOut(options.out)
      // The stages are loaded only here: help and the other commands start at once.
      const { findInputs } = await import('../desk/index.ts')
      if (paths.length === 0) {
        const archive = openMemoryArchive()
        await read(findInputs([EXAMPLES]), archive, options)
        if (!options.json)
          print(
            'These were the examples; nothing was kept. Now yours: copydesk read <files or folders>',
          )
        return
      }
      const addresses = paths.filter((path) => isAddress(path) || isFeedList(path))
      if (addresses.length > 0) return readWire(paths, addresses, options)
      // What is not there is said before an archive is made for it.
      const inputs = lookFor(paths, findInputs, command)
      await withArchive(options, (archive) => read(inputs, archive, options))
    })
}

/** The inputs; where the first word is no file but nearly a command, that command is named. */
function lookFor(
  paths: readonly string[],
  find: (paths: readonly string[]) => Inputs,
  command: Command,
): Inputs {
  try {
    return find(paths)
  } catch (error) {
    const names = command.parent?.commands.map((known) => known.name()) ?? []
    const near = nearCommand(paths[0] ?? '', names)
    if (!(error instanceof CopydeskError) || error.code !== 'input-not-found' || !near) throw error
    throw new CopydeskError(
      'input-not-found',
      `no file or folder "${paths[0]}": did you mean "copydesk ${near}"?`,
    )
  }
}

function checkWorkers(workers: string): void {
  if (/^\d{1,6}$/.test(workers)) return
  throw new CopydeskError(
    'usage',
    `--workers "${workers}" is not a number of threads: give 0, 1, 2 …`,
  )
}

async function read(inputs: Inputs, archive: Archive, options: ReadOptions): Promise<void> {
  if (process.stdin.isTTY && inputs.files.some(({ source }) => source === '-'))
    printNotice('reading what you type or paste; Ctrl-D on a line of its own ends it')
  const { readFiles } = await import('../desk/index.ts')
  const reading = await readFiles(inputs, {
    archive,
    workers: Number(options.workers),
    onProgress: showProgress(),
    onWait: (source) => printNotice(`waiting for a program to write to the pipe "${source}"`),
  })
  showReading(reading, options)
}

/** Reads addresses, and the feeds of lists. */
async function readWire(
  paths: readonly string[],
  addresses: readonly string[],
  options: ReadOptions,
): Promise<void> {
  const other = paths.find((path) => !addresses.includes(path))
  if (other !== undefined) {
    throw new CopydeskError(
      'usage',
      `addresses are read apart from files: give "${other}" to another "copydesk read"`,
    )
  }
  const lists = addresses.filter(isFeedList).map((source) => ({ source, bytes: bytesOf(source) }))
  const { readAddresses } = await import('../watch/index.ts')
  await withArchive(options, async (archive) => {
    const how = { archive, workers: Number(options.workers), ...wireOf(options) }
    const named = addresses.filter(isAddress)
    const reading = await readAddresses(named, how, lists)
    for (const { address, why } of reading.notRead) printNotice(`"${address}" was not read: ${why}`)
    showReading(reading, options)
    if (reading.notRead.length > 0) process.exitCode = 1
  })
}

/** Shows what a reading brought. */
function showReading(reading: Reading, options: ReadOptions): void {
  for (const { error } of reading.results) if (error) printNotice(error.message)
  const passedOver = passedOverLine(reading)
  if (passedOver) printNotice(passedOver)
  if (reading.results.every(({ outcome }) => outcome === 'passed-over' || outcome === 'unpacked')) {
    for (const line of unpackedLines(reading)) printNotice(line)
    throw new CopydeskError('nothing-to-read', 'there is no page among them: name pages of news')
  }
  const articles = new Set(reading.results.flatMap(({ id }) => id ?? []))
  const stories = new Set(
    reading.settlement.stories
      .filter((story) => story.articles.some((id) => articles.has(id)))
      .map((story) => story.id),
  )
  if (options.out !== undefined) {
    writePage(options.out, reportHtml(reading.settlement, stories))
  }
  if (options.json) {
    printJson(readingJson(reading.settlement, { stories, articles }))
    if (options.out !== undefined) sayWritten(options.out, true)
  } else printReading(reading, stories, options.out)
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
