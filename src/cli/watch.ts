import { Command } from 'commander'
import type { Archive, WatchedSource } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import { bytesOf } from './bytes-of.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, withArchive, withHeldArchive } from './context.ts'
import { print, printJson, printNotice } from './print.ts'
import { printPoll, printSources, sourceJson } from './print-sources.ts'
import { whenStopped } from './watch-process.ts'
import { isFeedList, type WireOptions, wireOf, withWireOptions } from './wire-options.ts'

type WatchOptions = CommonOptions & WireOptions
type AddOptions = WatchOptions & { readonly page?: true; readonly sitemap?: true }

/** `copydesk watch`: sources that are looked at again and again. */
export function watchCommand(): Command {
  const watch = new Command('watch')
    .description('watch feeds, maps of sites and pages: what they bring is read')
    .showHelpAfterError('(add --help for what is possible)')
  for (const command of [addCommand(), listCommand(), pollCommand(), removeCommand(), runCommand()])
    watch.addCommand(command)
  return watch.addHelpText('after', '\nExample:\n  $ copydesk watch poll')
}

function addCommand(): Command {
  return withWireOptions(
    newCommand(
      'add',
      'watch a feed, a map of a site, the feed of a page, or all feeds of an OPML list',
      'copydesk watch add <address>',
    ),
  )
    .argument('<addresses...>', 'addresses, or files of feeds in OPML')
    .option('--page', 'watch the page itself, not its feed')
    .option('--sitemap', 'watch the map of its site, not its feed')
    .action((addresses: string[], options: AddOptions) =>
      withArchive(options, (archive) => add(addresses, archive, options)),
    )
}

async function add(
  addresses: readonly string[],
  archive: Archive,
  options: AddOptions,
): Promise<void> {
  const { addFeeds, addSource, feedsOf } = await import('../watch/index.ts')
  const as: 'page' | 'sitemap' | undefined = options.page
    ? 'page'
    : options.sitemap
      ? 'sitemap'
      : undefined
  const wire = { ...wireOf(options), ...(as ? { as } : {}) }
  const added: WatchedSource[] = []
  const known: WatchedSource[] = []
  const problems: string[] = []
  for (const address of addresses) {
    if (isFeedList(address)) {
      const { added: listed, refused } = addFeeds(archive, feedsOf(bytesOf(address), address), wire)
      added.push(...listed)
      problems.push(...refused)
      continue
    }
    const done = await addSource(archive, address, wire)
    if ('choose' in done) {
      const names = done.choose.map((feed) => `${feed.address}${feed.title && ` (${feed.title})`}`)
      throw new CopydeskError(
        'usage',
        `"${address}" names ${names.length} feeds, add one of them: ${names.join(', ')}`,
      )
    }
    if (done.isNew) added.push(done.source)
    else known.push(done.source)
  }
  for (const problem of problems) printNotice(problem)
  const rows = (sources: readonly WatchedSource[]) =>
    sources.map((source) => sourceJson(source, archive.watched))
  if (options.json) printJson({ added: rows(added), known: rows(known), refused: problems })
  else {
    printSources(added, archive.watched)
    print(
      `${added.length} added${known.length > 0 ? `, ${known.length} watched already` : ''}: "copydesk watch poll" asks them`,
    )
  }
  if (problems.length > 0) process.exitCode = 1
}

function listCommand(): Command {
  return newCommand(
    'list',
    'list what is watched, and how it fares',
    READ_EXAMPLES,
    'copydesk watch list',
  ).action((options: CommonOptions) =>
    withHeldArchive(options, ({ watched }) => {
      const sources = watched.sources()
      if (options.json) printJson({ sources: sources.map((source) => sourceJson(source, watched)) })
      else if (sources.length === 0) print('Nothing is watched.')
      else printSources(sources, watched)
    }),
  )
}

function pollCommand(): Command {
  return withWireOptions(
    newCommand('poll', 'ask what is due, and read the pages that it names', 'copydesk watch poll'),
  ).action((options: WatchOptions) =>
    withHeldArchive(options, async (archive) => {
      const { pollWatched } = await import('../watch/index.ts')
      const report = await pollWatched(archive, wireOf(options))
      if (!options.json) return printPoll(report, archive.watched)
      printJson({
        sources: report.sources.map((source) => ({
          ...sourceJson(source, archive.watched),
          named: source.named,
        })),
        pages: report.pages,
        versions: report.versions,
        next: report.next === null ? null : new Date(report.next).toISOString(),
      })
    }),
  )
}

function removeCommand(): Command {
  return newCommand(
    'remove',
    'watch a source no longer; what it brought stays',
    'copydesk watch remove <source>',
  )
    .argument('<source>', 'its id or its address')
    .action((wanted: string, options: CommonOptions) =>
      withHeldArchive(options, ({ watched }) => {
        const source = watched
          .sources()
          .find(({ id, address }) => id === wanted || address === wanted)
        if (!source) {
          throw new CopydeskError(
            'not-in-archive',
            `"${wanted}" is not watched: "copydesk watch list" shows what is`,
          )
        }
        watched.removeSource(source.id)
        if (options.json) printJson({ removed: source.id, address: source.address })
        else print(`${source.address} is watched no longer; what it brought stays.`)
      }),
    )
}

function runCommand(): Command {
  return withWireOptions(
    newCommand(
      'run',
      'poll whenever something is due, until Ctrl-C ends it',
      'copydesk watch run --archive <file>',
    ),
  ).action((options: WatchOptions) =>
    withHeldArchive(options, async (archive) => {
      const { runWatch } = await import('../watch/index.ts')
      const stop = new AbortController()
      void whenStopped().then(() => stop.abort())
      await runWatch(archive, {
        ...wireOf(options),
        signal: stop.signal,
        onNews: ({ address, what }) => print(`${address}  ${what}`),
      })
      printNotice('the watch ends; what was read is kept')
    }),
  )
}
