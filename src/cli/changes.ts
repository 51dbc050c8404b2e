import type { Command } from 'commander'
import { CHANGE_NAMES, findStory } from '../answers/index.ts'
import type { Archive, Change } from '../archive/index.ts'
import { shortId } from '../article/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, withHeldArchive } from './context.ts'
import { logPlace } from './log-place.ts'
import { print, printJson, terminalStyle } from './print.ts'

interface ChangesOptions extends CommonOptions {
  readonly since?: string
  readonly story?: string
}

/** `copydesk changes`: what came to be other than it was, the oldest first. */
export function changesCommand(): Command {
  return newCommand(
    'changes',
    'list what changed since you last looked',
    READ_EXAMPLES,
    'copydesk changes --since 0',
  )
    .option('--since <when>', 'only what came after this number, or at or after this time')
    .option('--story <id>', 'only changes of this story')
    .action((options: ChangesOptions) =>
      withHeldArchive(options, (archive) => {
        const changes = allChanges(archive, {
          since: options.since === undefined ? 0 : logPlace(archive, options.since, 'after'),
          ...(options.story === undefined
            ? {}
            : { story: findStory(archive, options.story).story.id }),
        })
        if (options.json) return printJson({ changes, seq: archive.seq() })
        printChanges(changes)
        print(terminalStyle('dim', `copydesk changes --since ${archive.seq()} lists what follows`))
      }),
    )
}

/** Prints lines of the log. */
export function printChanges(changes: readonly Change[]): void {
  if (changes.length === 0) print('Nothing changed.')
  for (const { at, story, kind, text } of changes) {
    const when = at === '' ? 'no time' : at.slice(0, 16).replace('T', ' ')
    const where = story === '' ? ' '.repeat(13) : shortId(story)
    print(
      `${terminalStyle('dim', `${when.padEnd(16)}  ${where}`)}  ${CHANGE_NAMES[kind].padEnd(14)}  ${text}`,
    )
  }
}

function allChanges(archive: Archive, ask: { since: number; story?: string }): Change[] {
  const all: Change[] = []
  for (let since: number | undefined = ask.since; since !== undefined; ) {
    const page = archive.changes({ ...ask, since })
    all.push(...page.items)
    since = page.next
  }
  return all
}
