import type { Command } from 'commander'
import { z } from 'zod'
import { buildProgram } from '../../src/cli/program.ts'
import { readingSchema } from '../../src/dossier/index.ts'
import { listExports } from './exports.ts'

/** The generated pages of docs/reference, and how each is made. */
export const REFERENCE_PAGES: Record<string, () => string> = {
  'cli.md': cliPage,
  'library.md': libraryPage,
  'read.schema.json': () => `${JSON.stringify(z.toJSONSchema(readingSchema), null, 2)}\n`,
}

function cliPage(): string {
  const program = buildProgram()
  const width = { helpWidth: 88 }
  const all = program.commands.flatMap((command) => [command, ...command.commands])
  const sections = all.map((command) => {
    let help = ''
    command.configureOutput({
      writeOut: (text) => {
        help += text
      },
      getOutHelpWidth: () => width.helpWidth,
    })
    command.outputHelp()
    return `## ${nameOf(command)}\n\n${'```'}\n${help.trimEnd()}\n${'```'}\n`
  })
  return `# Command line\n\nMade by \`npm run docs\` from \`copydesk <command> --help\`.\n\n${sections.join('\n')}`
}

/** `watch add`: the words that call it. */
const nameOf = (command: Command): string =>
  command.parent?.parent ? `${command.parent.name()} ${command.name()}` : command.name()

function libraryPage(): string {
  const sections = listExports().map(({ path, about, names }) => {
    const rows = names.map(({ name, says }) => `| \`${name}\` | ${says.replaceAll('|', '\\|')} |`)
    return `## ${path}\n\n${about}\n\n| export | what it is |\n| --- | --- |\n${rows.join('\n')}\n`
  })
  return `# Library\n\nMade by \`npm run docs\` from the doc comments. Types are in the package.\n\n${sections.join('\n')}`
}
