import type { Command } from 'commander'
import { findStory } from '../answers/index.ts'
import { storyJson } from '../dossier/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { AS_OF, type AsOfOption, type CommonOptions, withArchiveAsOf } from './context.ts'
import { print, printJson, terminalStyle } from './print.ts'
import { quoteLines } from './quotes.ts'

/** `copydesk brief`: a story in a few sentences, under each the words that it rests on. */
export function briefCommand(): Command {
  return newCommand(
    'brief',
    'print the brief, each sentence with the words it rests on',
    READ_EXAMPLES,
    'copydesk brief s16a21',
  )
    .argument('<story>', 'the story, or the beginning of its id')
    .option(...AS_OF)
    .action((id: string, options: CommonOptions & AsOfOption) =>
      withArchiveAsOf(options, (archive) => {
        const view = findStory(archive, id)
        if (options.json) return printJson({ story: view.story.id, brief: storyJson(view).brief })
        for (const { text, cites } of view.story.brief) {
          print(text)
          const places = cites.map((cite) => ({ where: view.label(cite), quote: view.quote(cite) }))
          for (const line of quoteLines(places)) print(terminalStyle('dim', line))
        }
      }),
    )
}
