import type { Command } from 'commander'
import { shortId } from '../article/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { AS_OF, type AsOfOption, type CommonOptions, withArchiveAsOf } from './context.ts'
import { noteUnsettled } from './notes.ts'
import { print, printJson, terminalStyle } from './print.ts'

/** `copydesk stories`: every story that the archive holds, newest first. */
export function storiesCommand(): Command {
  return newCommand('stories', 'list the stories, newest first', READ_EXAMPLES, 'copydesk stories')
    .option(...AS_OF)
    .action((options: CommonOptions & AsOfOption) =>
      withArchiveAsOf(options, (archive) => {
        const rows = archive.heads()
        noteUnsettled(archive)
        if (options.json) return printJson({ stories: rows })
        if (rows.length === 0) return print('No stories yet: copydesk read <files or folders>')
        for (const { id, headline, days, articles, contested } of rows) {
          const facts = [
            `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`,
            ...(contested > 0 ? [`${contested} contested`] : []),
          ]
          print(
            `${terminalStyle('dim', shortId(id))}  ${(days[0] ?? 'no day').padEnd(10)}  ${headline}  ${terminalStyle('dim', facts.join(', '))}`,
          )
        }
      }),
    )
}
