import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, withHeldArchive } from './context.ts'
import { print, printJson } from './print.ts'

/** `copydesk rebuild`: settles what is held, where a reading was cut off or the program changed. */
export function rebuildCommand(): Command {
  return newCommand(
    'rebuild',
    'settle what is held: after a reading that was cut off, or an update',
    READ_EXAMPLES,
    'copydesk rebuild',
  ).action((options: CommonOptions) =>
    withHeldArchive(options, async (archive) => {
      const { settleHeld } = await import('../desk/index.ts')
      await settleHeld({ archive, workers: availableParallelism() })
      const counts = { articles: archive.count(), stories: archive.heads().length }
      if (options.json) return printJson(counts)
      print(`Settled: ${counts.articles} articles in ${counts.stories} stories.`)
    }),
  )
}
