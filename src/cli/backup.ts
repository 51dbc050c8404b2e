import type { Command } from 'commander'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, withHeldArchive } from './context.ts'
import { print, printJson } from './print.ts'

/** `copydesk backup`: a copy of the archive, while others read and write it. */
export function backupCommand(): Command {
  return newCommand(
    'backup',
    'copy the archive to a new file, while others read and write it',
    READ_EXAMPLES,
    'copydesk backup copy.db',
  )
    .argument('<file>', 'the file, which must not be there yet')
    .action((file: string, options: CommonOptions) =>
      withHeldArchive(options, (archive) => {
        archive.backup(file)
        if (options.json) return printJson({ file, pages: archive.count() })
        print(`Kept: ${archive.count()} pages in ${file}`)
      }),
    )
}
