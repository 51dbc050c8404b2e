import type { Command } from 'commander'
import { findStory } from '../answers/index.ts'
import type { Archive, SearchAsk } from '../archive/index.ts'
import { CopydeskError, dayNumber, shortId } from '../article/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, withHeldArchive } from './context.ts'
import { print, printJson, terminalStyle } from './print.ts'

interface SearchOptions extends CommonOptions {
  readonly limit: string
  readonly newest?: true
  readonly outlet?: string
  readonly since?: string
  readonly until?: string
  readonly story?: string
}

/** `copydesk search`: articles that hold all the words. */
export function searchCommand(): Command {
  return newCommand(
    'search',
    'find articles that hold all the words',
    READ_EXAMPLES,
    'copydesk search foreign minister',
  )
    .argument('<words...>', 'words, in any order, with or without accents')
    .option('--limit <n>', 'articles that are listed at most', '20')
    .option('--newest', 'those that came last first, instead of the best')
    .option('--outlet <name>', 'only articles of this outlet')
    .option('--since <day>', 'only articles of this day or later')
    .option('--until <day>', 'only articles of this day or earlier')
    .option('--story <id>', 'only articles of this story')
    .action((words: string[], options: SearchOptions) =>
      withHeldArchive(options, (archive) => {
        const found = archive.search(words.join(' '), askOf(archive, options))
        const { hits, more, ignored, looked, facets } = found
        if (options.json) return printJson({ hits, more, ignored, looked, facets })
        if (hits.length === 0) print('No article holds all these words.')
        for (const { article, title, snippet } of hits) {
          print(`${terminalStyle('dim', shortId(article))}  ${title}`)
          print(`    ${snippet.replace(/\s+/g, ' ')}`)
        }
        if (more) print(`… and more: --limit ${Number(options.limit) * 5} lists them`)
        if (ignored.length > 0) print(`Not looked for, too many words: ${ignored.join(' ')}`)
      }),
    )
}

function askOf(archive: Archive, options: SearchOptions): SearchAsk {
  const { newest, outlet, since, until, story } = options
  const limit = Number(options.limit)
  if (!Number.isInteger(limit) || limit < 1) {
    throw new CopydeskError('usage', `--limit "${options.limit}" is no count: give 1, 2 …`)
  }
  for (const day of [since, until]) {
    if (day !== undefined && dayNumber(day) === null)
      throw new CopydeskError('usage', `"${day}" is no day: give it as 2024-05-31`)
  }
  return {
    limit,
    facets: options.json === true,
    order: newest ? 'newest' : 'best',
    ...(outlet === undefined ? {} : { outlet }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(story === undefined ? {} : { story: findStory(archive, story).story.id }),
  }
}
