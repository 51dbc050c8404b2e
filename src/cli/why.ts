import type { Command } from 'commander'
import { findStory } from '../answers/index.ts'
import { explainLine, whyText } from '../dossier/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, withHeldArchive } from './context.ts'
import { printBlock, printJson, terminalStyle } from './print.ts'
import { terminalWidth } from './terminal.ts'

/** `copydesk why`: which rule made a line, on which words, and what was not taken. */
export function whyCommand(): Command {
  return newCommand(
    'why',
    'print which rule made a line, on which words, what was not taken, and the file of the rule',
    READ_EXAMPLES,
    'copydesk why s16a21 event 10',
  )
    .argument('<story>', 'the story, or the beginning of its id')
    .argument(
      '<line...>',
      'a line as the dossier has it: "brief 2", "claim 3", "timeline 5", "event 9", "name 4", "B", "B¶3", "B caption 2"',
    )
    .action((id: string, line: string[], options: CommonOptions) =>
      withHeldArchive(options, (archive) => {
        const view = findStory(archive, id)
        const why = explainLine(view, line.join(' '))
        if (options.json) return printJson({ story: view.story.id, ...why })
        printBlock(whyText(why, terminalStyle, terminalWidth()))
      }),
    )
}
