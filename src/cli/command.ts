import { Command } from 'commander'

const defaultArchive = (): string => process.env.COPYDESK_ARCHIVE ?? 'copydesk.db'

/** A command with the options that all have, and an example to paste under its help. */
export function newCommand(name: string, description: string, example: string): Command {
  return new Command(name)
    .description(description)
    .option('--archive <file>', 'the archive (or COPYDESK_ARCHIVE)', defaultArchive())
    .option('--json', 'print plain data')
    .showHelpAfterError('(add --help for what is possible)')
    .addHelpText('after', `\nExample:\n  $ ${example}`)
}
