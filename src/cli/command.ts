import { Command } from 'commander'

const defaultArchive = (): string => process.env.COPYDESK_ARCHIVE ?? 'copydesk.db'

/** Fills the archive for an example that looks into it. */
export const READ_EXAMPLES = 'copydesk read examples'

/** A command with the options that all have, and an example to paste under its help: a line or several. */
export function newCommand(name: string, description: string, ...example: string[]): Command {
  const lines = example.map((line) => `  $ ${line}`)
  return new Command(name)
    .description(description)
    .option('--archive <file>', 'the archive (or COPYDESK_ARCHIVE)', defaultArchive())
    .option('--json', 'print plain data')
    .showHelpAfterError('(add --help for what is possible)')
    .addHelpText('after', `\nExample:\n${lines.join('\n')}`)
}
