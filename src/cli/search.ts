import type { Command } from 'commander'
import { CopydeskError, shortId } from '../article/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, withHeldArchive } from './context.ts'
import { print, printJson, terminalStyle } from './print.ts'

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
    .action((words: string[], options: CommonOptions & { limit: string }) =>
      withHeldArchive(options, (archive) => {
        const limit = Number(options.limit)
        if (!Number.isInteger(limit) || limit < 1) {
          throw new CopydeskError('usage', `--limit "${options.limit}" is no count: give 1, 2 …`)
        }
        const { hits, more, ignored } = archive.search(words.join(' '), limit)
        if (options.json) return printJson({ hits, more, ignored })
        if (hits.length === 0) print('No article holds all these words.')
        for (const { article, title, snippet } of hits) {
          print(`${terminalStyle('dim', shortId(article))}  ${title}`)
          print(`    ${snippet.replace(/\s+/g, ' ')}`)
        }
        if (more) print(`… and more: --limit ${limit * 5} lists them`)
        if (ignored.length > 0) print(`Not looked for, too many words: ${ignored.join(' ')}`)
      }),
    )
}
