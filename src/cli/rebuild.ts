import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import { newCommand } from './command.ts'
import { type CommonOptions, print, printJson, withArchive } from './context.ts'

/** `copydesk rebuild`: settles what is held, where a reading was cut off or the program changed. */
export function rebuildCommand(): Command {
  return newCommand(
    'rebuild',
    'settle what is held: after a reading that was cut off, or an update',
    'copydesk rebuild',
  ).action((options: CommonOptions) =>
    withArchive(options, async (archive) => {
      const { settleHeld } = await import('../desk/index.ts')
      const { settlement } = await settleHeld({ archive, workers: availableParallelism() })
      const counts = { articles: settlement.articles.length, stories: settlement.stories.length }
      if (options.json) return printJson(counts)
      print(`Settled: ${counts.articles} articles in ${counts.stories} stories.`)
    }),
  )
}
