import { Command } from 'commander'
import type { AlertMessage, AlertRule } from '../archive/index.ts'
import { CopydeskError, shortId } from '../article/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, withHeldArchive } from './context.ts'
import { print, printJson, terminalStyle } from './print.ts'
import { type WireOptions, wireOf, withWireOptions } from './wire-options.ts'

interface AddOptions extends CommonOptions, WireOptions {
  readonly kind: readonly string[]
  readonly webhook?: string
  readonly secret?: string
}

const SHOWN = 50
const collect = (one: string, all: readonly string[]): string[] => [...all, one]

/** `copydesk alerts`: who is told what changed. */
export function alertsCommand(): Command {
  const alerts = new Command('alerts')
    .description('be told what changes in the stories of a search')
    .showHelpAfterError('(add --help for what is possible)')
  for (const command of [
    addCommand(),
    listCommand(),
    checkCommand(),
    feedCommand(),
    removeCommand(),
  ])
    alerts.addCommand(command)
  return alerts.addHelpText('after', '\nExample:\n  $ copydesk alerts list')
}

function addCommand(): Command {
  return withWireOptions(
    newCommand(
      'add',
      'tell of changes from now on',
      READ_EXAMPLES,
      'copydesk alerts add foreign minister',
    ),
  )
    .argument('[words...]', 'words that an article of the story holds; without any, all stories')
    .option(
      '--kind <kind>',
      'only changes of this kind, as "copydesk changes --json" names them; may be given again',
      collect,
      [],
    )
    .option('--webhook <address>', 'where messages are sent besides the list')
    .option('--secret <words>', 'the key of the signature of what is sent')
    .action((words: string[], options: AddOptions) =>
      withHeldArchive(options, async (archive) => {
        const { addRule } = await import('../alerts/index.ts')
        const { kind, webhook, secret } = options
        if ((webhook === undefined) !== (secret === undefined)) {
          throw new CopydeskError('usage', '--webhook and --secret go together')
        }
        const hook = webhook && secret ? { webhook: { address: webhook, secret } } : {}
        const rule = addRule(
          archive,
          { words: words.join(' '), kinds: kind, ...hook },
          wireOf(options),
        )
        if (options.json) printJson(ruleJson(rule))
        else printRule(rule)
      }),
    )
}

function listCommand(): Command {
  return newCommand(
    'list',
    'list rules, and what they told',
    READ_EXAMPLES,
    'copydesk alerts list',
  ).action((options: CommonOptions) =>
    withHeldArchive(options, async ({ alerts }) => {
      const { messageJson } = await import('../alerts/index.ts')
      const rules = alerts.rules()
      const messages = alerts.messages(SHOWN)
      if (options.json) {
        return printJson({
          rules: rules.map(ruleJson),
          messages: messages.map((one) => ({
            ...messageJson(one),
            state: one.state,
            problem: one.problem ?? null,
          })),
        })
      }
      if (rules.length === 0) print('There are no rules: "copydesk alerts add" makes one.')
      for (const rule of rules) printRule(rule)
      for (const message of messages) printMessage(message)
    }),
  )
}

function checkCommand(): Command {
  return withWireOptions(
    newCommand(
      'check',
      'look through what changed, and tell',
      READ_EXAMPLES,
      'copydesk alerts check',
    ),
  ).action((options: CommonOptions & WireOptions) =>
    withHeldArchive(options, async (archive) => {
      const { checkAlerts, messageJson } = await import('../alerts/index.ts')
      const told = await checkAlerts(archive, wireOf(options))
      if (options.json)
        printJson({ told: told.map((one) => ({ ...messageJson(one), state: one.state })) })
      else if (told.length === 0) print('Nothing to tell.')
      else for (const message of told) printMessage(message)
      if (told.some(({ state }) => state === 'undelivered')) process.exitCode = 1
    }),
  )
}

function feedCommand(): Command {
  return newCommand('feed', 'print what a rule told, as a JSON Feed', 'copydesk alerts feed <rule>')
    .argument('<rule>', 'its id')
    .action((id: string, options: CommonOptions) =>
      withHeldArchive(options, async ({ alerts }) => {
        const { ruleFeed } = await import('../alerts/index.ts')
        const rule = alerts.rules().find((one) => one.id === id)
        if (!rule) throw noRule(id)
        printJson(ruleFeed(rule, alerts))
      }),
    )
}

function removeCommand(): Command {
  return newCommand('remove', 'remove a rule and what it told', 'copydesk alerts remove <rule>')
    .argument('<rule>', 'its id')
    .action((id: string, options: CommonOptions) =>
      withHeldArchive(options, ({ alerts }) => {
        if (!alerts.removeRule(id)) throw noRule(id)
        if (options.json) printJson({ removed: id })
        else print(`${id} tells nothing any more.`)
      }),
    )
}

const noRule = (id: string): CopydeskError =>
  new CopydeskError('not-in-archive', `there is no rule "${id}": "copydesk alerts list" shows them`)

/** A rule as plain data: its secret stays in the archive. */
const ruleJson = ({ id, words, kinds, webhook, added }: AlertRule) => ({
  id,
  words,
  kinds,
  webhook: webhook?.address ?? null,
  added: new Date(added).toISOString(),
})

function printRule({ id, words, kinds, webhook }: AlertRule): void {
  const parts = [
    words || 'all stories',
    kinds.join(', ') || 'any change',
    ...(webhook ? [webhook.address] : []),
  ]
  print(`${terminalStyle('dim', id)}  ${parts.join(' · ')}`)
}

function printMessage({ story, headline, changes, state, problem }: AlertMessage): void {
  print(
    `${terminalStyle('dim', shortId(story))}  ${terminalStyle('bold', headline)}  ${problem ?? state}`,
  )
  for (const { text } of changes) print(`    ${text}`)
}
