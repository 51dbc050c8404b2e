import type { Command } from 'commander'
import { newCommand } from './command.ts'
import { type CommonOptions, withHeldArchive } from './context.ts'
import { print, printJson, terminalStyle } from './print.ts'

/** `copydesk search`: articles that hold all the words. */
export function searchCommand(): Command {
  return newCommand(
    'search',
    'find articles that hold all the words',
    'copydesk search foreign minister',
  )
    .argument('<words...>', 'words, in any order')
    .action((words: string[], options: CommonOptions) =>
      withHeldArchive(options, (archive) => {
        const hits = archive.search(words.join(' '))
        if (options.json) return printJson({ hits })
        if (hits.length === 0) return print('No article holds all these words.')
        for (const { article, title, snippet } of hits) {
          print(`${terminalStyle('dim', article)}  ${title}\n    ${snippet.replace(/\s+/g, ' ')}`)
        }
      }),
    )
}
