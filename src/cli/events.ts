import type { Command } from 'commander'
import { shortId } from '../article/index.ts'
import { storyJson } from '../dossier/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, withHeldArchive } from './context.ts'
import { print, printJson, terminalStyle } from './print.ts'
import { fromStories } from './story-views.ts'

/** `copydesk events`: coded events of every story. */
export function eventsCommand(): Command {
  return newCommand(
    'events',
    'list coded events (PLOVER): who did what to whom, and whether it happened',
    READ_EXAMPLES,
    'copydesk events --json',
  ).action((options: CommonOptions) =>
    withHeldArchive(options, (archive) => {
      const events = fromStories(archive, (view) =>
        storyJson(view).events.map((event) => ({ story: view.story.id, ...event })),
      )
      if (options.json) return printJson({ events })
      if (events.length === 0) return print('No events yet: copydesk read <files or folders>')
      for (const { story, type, status, actors, recipients, place, date, evidence } of events) {
        const parties = `${actors.join(', ') || '?'}${recipients.length > 0 ? ` → ${recipients.join(', ')}` : ''}`
        print(
          `${(date ?? 'no day').padEnd(21)} ${type.padEnd(9)} ${status.padEnd(11)} ${parties}${place ? `, ${place}` : ''}  ${terminalStyle('dim', shortId(story))}`,
        )
        print(terminalStyle('dim', `    ${evidence[0]?.quote ?? ''}`))
      }
    }),
  )
}
