import type { Command } from 'commander'
import { findStory } from '../answers/index.ts'
import { storyJson } from '../dossier/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { AS_OF, type AsOfOption, type CommonOptions, withArchiveAsOf } from './context.ts'
import { print, printJson, terminalStyle } from './print.ts'
import { quoteLines } from './quotes.ts'

/** `copydesk timeline`: a story's days. */
export function timelineCommand(): Command {
  return newCommand(
    'timeline',
    "print a story's days, each with its words",
    READ_EXAMPLES,
    'copydesk timeline s16a21',
  )
    .argument('<story>', 'the story, or the beginning of its id')
    .option(...AS_OF)
    .action((id: string, options: CommonOptions & AsOfOption) =>
      withArchiveAsOf(options, (archive) => {
        const view = findStory(archive, id)
        const { timeline } = storyJson(view)
        if (options.json) return printJson({ story: view.story.id, timeline })
        if (timeline.length === 0) return print('No day is told of in this story.')
        for (const { date, status, what, evidence } of timeline) {
          print(`${date.padEnd(21)} ${what}${status === 'happened' ? '' : ` (${status})`}`)
          const places = evidence.map(({ source, quote }) => ({ where: source, quote }))
          for (const line of quoteLines(places)) print(terminalStyle('dim', line))
        }
      }),
    )
}
