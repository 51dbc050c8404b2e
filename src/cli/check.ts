import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, withHeldArchive } from './context.ts'
import { print, printJson } from './print.ts'

/** `copydesk check`: whether an archive is sound. */
export function checkCommand(): Command {
  return newCommand(
    'check',
    'check bytes against their hashes, and the stories against a settling of everything again',
    READ_EXAMPLES,
    'copydesk check',
  ).action((options: CommonOptions) =>
    withHeldArchive(options, async (archive) => {
      const { checkArchive } = await import('../desk/index.ts')
      const faults = await checkArchive(archive, availableParallelism())
      if (faults.length > 0) process.exitCode = 5
      if (options.json) return printJson({ pages: archive.count(), faults })
      for (const fault of faults) print(fault)
      if (faults.length === 0) print(`Sound: ${archive.count()} pages.`)
    }),
  )
}
