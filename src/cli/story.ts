import type { Command } from 'commander'
import { findStory } from '../answers/index.ts'
import { dossierText, reportHtml, storyJson } from '../dossier/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { AS_OF, type AsOfOption, type CommonOptions, withArchiveAsOf } from './context.ts'
import { noteFormer } from './notes.ts'
import { printBlock, printJson, sayWritten, terminalStyle } from './print.ts'
import { terminalWidth } from './terminal.ts'
import { writePage } from './write-page.ts'

/** `copydesk story`: one story's dossier. */
export function storyCommand(): Command {
  return newCommand(
    'story',
    "print one story's dossier",
    READ_EXAMPLES,
    'copydesk story s16a21 --out report.html',
  )
    .argument('<id>', 'the story, or the beginning of its id')
    .option('--out <file>', 'also write one self-contained HTML page')
    .option(...AS_OF)
    .action((id: string, options: CommonOptions & AsOfOption & { out?: string }) =>
      withArchiveAsOf(options, (archive) => {
        const view = findStory(archive, id)
        noteFormer(archive, id, view.story.id)
        if (options.out !== undefined)
          writePage(
            options.out,
            reportHtml({ articles: view.members, stories: [view.story] }, new Set([view.story.id])),
          )
        if (options.json) printJson(storyJson(view))
        else printBlock(dossierText(view, terminalStyle, terminalWidth()))
        if (options.out !== undefined) sayWritten(options.out, options.json)
      }),
    )
}
