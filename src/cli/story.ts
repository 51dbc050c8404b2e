import type { Command } from 'commander'
import type { Archive } from '../archive/index.ts'
import {
  dossierText,
  reportHtml,
  type StoryView,
  storyJson,
  viewStories,
} from '../dossier/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, findOne, withHeldArchive } from './context.ts'
import { printBlock, printJson, sayWritten, terminalStyle } from './print.ts'
import { terminalWidth } from './terminal.ts'
import { writePage } from './write-page.ts'

/** The story that `id` (or the beginning of it, or one of its articles) names. */
export function findStory(archive: Archive, id: string): StoryView {
  return findOne(
    viewStories(archive.settled()),
    id,
    ({ story }) => [story.id, ...story.articles],
    'story',
  )
}

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
    .action((id: string, options: CommonOptions & { out?: string }) =>
      withHeldArchive(options, (archive) => {
        const view = findStory(archive, id)
        if (options.out !== undefined)
          writePage(options.out, reportHtml(archive.settled(), new Set([view.story.id])))
        if (options.json) printJson(storyJson(view))
        else printBlock(dossierText(view, terminalStyle, terminalWidth()))
        if (options.out !== undefined) sayWritten(options.out, options.json)
      }),
    )
}
