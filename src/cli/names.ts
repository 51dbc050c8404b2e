import type { Command } from 'commander'
import { shortId } from '../article/index.ts'
import { storyJson } from '../dossier/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, withHeldArchive } from './context.ts'
import { print, printJson, terminalStyle } from './print.ts'
import { fromStories } from './story-views.ts'

/** `copydesk names`: who and what is named in each story, under all spellings. */
export function namesCommand(): Command {
  return newCommand(
    'names',
    'list persons, bodies and places under all their spellings',
    READ_EXAMPLES,
    'copydesk names',
  ).action((options: CommonOptions) =>
    withHeldArchive(options, (archive) => {
      const names = fromStories(archive, (view) =>
        storyJson(view).entities.map((entity) => ({ story: view.story.id, ...entity })),
      )
      if (options.json) return printJson({ names })
      if (names.length === 0) return print('No names yet: copydesk read <files or folders>')
      for (const { story, name, kind, country, role, spellings, slips, mentions } of names) {
        const also = spellings
          .filter((text) => text !== name)
          .map((text) => (slips.some((slip) => slip.text === text) ? `${text} (a slip)` : text))
        const facts = [
          kind,
          role,
          country,
          ...(also.length > 0 ? [`also ${also.join(', ')}`] : []),
          `${mentions} mentions`,
        ].filter(Boolean)
        print(`${name}: ${facts.join('; ')}  ${terminalStyle('dim', shortId(story))}`)
      }
    }),
  )
}
