import { Command, CommanderError } from 'commander'
import { CopydeskError, VERSION } from '../article/index.ts'
import { alertsCommand } from './alerts.ts'
import { articleCommand } from './article.ts'
import { articlesCommand } from './articles.ts'
import { backupCommand } from './backup.ts'
import { briefCommand } from './brief.ts'
import { changesCommand } from './changes.ts'
import { checkCommand } from './check.ts'
import { claimsCommand } from './claims.ts'
import { compareCommand } from './compare.ts'
import { decideCommand } from './decide.ts'
import { eventsCommand } from './events.ts'
import { exportCommand } from './export.ts'
import { mcpCommand } from './mcp.ts'
import { namesCommand } from './names.ts'
import { printNotice, safeLines } from './print.ts'
import { readCommand } from './read.ts'
import { rebuildCommand } from './rebuild.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve.ts'
import { storiesCommand } from './stories.ts'
import { storyCommand } from './story.ts'
import { timelineCommand } from './timeline.ts'
import { verifyCommand } from './verify.ts'
import { watchCommand } from './watch.ts'
import { whyCommand } from './why.ts'
import { withdrawCommand } from './withdraw.ts'

const EXIT_CODES = `
Exit codes: 0 done · 1 some inputs could not be read, or do not hold · 2 wrong usage · 3 no such input ·
4 not in the archive · 5 the archive cannot be used · 6 the output cannot be written ·
7 the installation lacks its weights · 8 a fault of copydesk itself · 9 the server cannot listen ·
130 stopped by Ctrl-C`

const OWN_FAULT = 8

/** The whole command line, for running and for its reference page. */
export function buildProgram(): Command {
  const program = new Command('copydesk')
    .description("A copy desk for the web's news: sourced stories from messy pages.")
    .version(VERSION)
    .showHelpAfterError('(add --help for what is possible)')
    .addHelpText('after', EXIT_CODES)
  const commands = [
    storiesCommand(),
    storyCommand(),
    briefCommand(),
    articleCommand(),
    articlesCommand(),
    claimsCommand(),
    namesCommand(),
    eventsCommand(),
    timelineCommand(),
    exportCommand(),
    verifyCommand(),
    compareCommand(),
    searchCommand(),
    changesCommand(),
    decideCommand(),
    withdrawCommand(),
    whyCommand(),
    watchCommand(),
    alertsCommand(),
    serveCommand(),
    mcpCommand(),
    rebuildCommand(),
    checkCommand(),
    backupCommand(),
  ]
  // `copydesk pages/` reads pages: reading is what it is for.
  program.addCommand(readCommand(), { isDefault: true })
  for (const command of commands) program.addCommand(command)
  return program
}

/** Runs one command line; gives the exit code. Errors are one line on standard error. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const program = buildProgram()
  for (const command of [
    program,
    ...program.commands,
    ...program.commands.flatMap(({ commands }) => commands),
  ]) {
    command.exitOverride()
    // Commander repeats what it was given: an unknown option may hold anything.
    command.configureOutput({ writeErr: (text) => process.stderr.write(safeLines(text)) })
  }
  try {
    await program.parseAsync([...argv])
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof CopydeskError) {
      printNotice(error.message)
      return error.exitCode
    }
    if (process.env.COPYDESK_TRACE) throw error
    printNotice(
      `a fault of copydesk itself (${(error as Error).message}): please report it with what was read; COPYDESK_TRACE=1 shows where`,
    )
    return OWN_FAULT
  }
}
