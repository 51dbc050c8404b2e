import type { Command } from 'commander'
import { findArticle } from '../answers/index.ts'
import type { Archive, Decision, DecisionInput, DecisionKind } from '../archive/index.ts'
import { standing } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import { printChanges } from './changes.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, withHeldArchive } from './context.ts'
import { print, printJson, terminalStyle } from './print.ts'

/** How a decision is taken. */
export interface DecideOptions extends CommonOptions {
  readonly by: string
  readonly reason: string
  readonly preview?: true
}

/** What can be decided, with what each word behind it names. */
const DECIDABLE: Readonly<Record<string, readonly ('article' | 'other')[]>> = {
  'same-story': ['article', 'article'],
  'other-story': ['article', 'article'],
  'same-name': ['other', 'other'],
  'other-name': ['other', 'other'],
  day: ['article', 'other'],
  outlet: ['article', 'other'],
  byline: ['article', 'other'],
  undo: ['other'],
}

/** A command that decides: who does, why, and whether it is only tried. */
export const newDecision = (name: string, description: string, ...example: string[]): Command =>
  newCommand(name, description, ...example)
    .option('--by <name>', 'who decides', process.env.USER ?? '')
    .option('--reason <words>', 'why', '')
    .option('--preview', 'say what would change, and keep nothing')

/** `copydesk decide`: what a person knows better; it outlives every reading and settling. */
export function decideCommand(): Command {
  return newDecision(
    'decide',
    'set right by hand which articles tell one story, which names are one, a day, an outlet, a byline',
    READ_EXAMPLES,
    'copydesk decide day spam.txt 2024-05-07 --preview',
  )
    .argument('<what>', `${Object.keys(DECIDABLE).join(', ')}; or list`)
    .argument('[words...]', 'two articles, two names, an article and what it is of, or a decision')
    .action((what: string, words: string[], options: DecideOptions) =>
      withHeldArchive(options, async (archive) => {
        if (what === 'list') return listDecisions(archive, options)
        const nouns = DECIDABLE[what]
        if (!nouns || words.length !== nouns.length) {
          throw new CopydeskError(
            'usage',
            nouns
              ? `"decide ${what}" takes ${nouns.length} ${nouns.length === 1 ? 'word' : 'words'}: copydesk decide --help`
              : `"${what}" cannot be decided: ${Object.keys(DECIDABLE).join(', ')}, or list`,
          )
        }
        const [subject = '', object = ''] = words.map((word, at) =>
          nouns[at] === 'article' ? heldArticle(archive, word) : word,
        )
        await takeDecision(archive, { kind: what as DecisionKind, subject, object }, options)
      }),
    )
}

/** The article that is held under an id, the beginning of one, or the name of its file. */
export const heldArticle = (archive: Archive, wanted: string): string =>
  findArticle(archive, wanted).article.id

/** Takes a decision, or tries it, and says what changed. */
export async function takeDecision(
  archive: Archive,
  what: Pick<DecisionInput, 'kind' | 'subject' | 'object'>,
  { by, reason, preview, json }: DecideOptions,
): Promise<void> {
  const { decide, hireCrew, previewDecision } = await import('../desk/index.ts')
  const take = preview ? previewDecision : decide
  const clock = () => new Date().toISOString()
  const input = { ...what, by, reason }
  const { decision, changes } = await take(input, { archive, crew: hireCrew(0), clock })
  if (json) return printJson({ kept: !preview, decision, changes })
  print(preview ? 'Nothing is kept. It would change:' : `Decided: ${decision.id}. It changed:`)
  printChanges(changes)
  if (!preview) print(terminalStyle('dim', `copydesk decide undo ${decision.id} takes it back`))
}

function listDecisions(archive: Archive, { json }: CommonOptions): void {
  const decisions = archive.decisions()
  const stand = new Set(standing(decisions).map(({ id }) => id))
  const isWaiting = ({ kind, subject }: Decision) =>
    (DECIDABLE[kind]?.[0] === 'article' || kind === 'withdraw-article') && !archive.has(subject)
  const rows = decisions.map((decision) => ({
    ...decision,
    stands: stand.has(decision.id),
    waits: isWaiting(decision),
  }))
  if (json) {
    printJson({ decisions: rows })
    return
  }
  if (rows.length === 0) print('Nothing was decided.')
  for (const { id, at, kind, subject, object, reason, stands } of rows) {
    const state = stands || kind === 'undo' ? '' : ' (taken back)'
    print(
      `${terminalStyle('dim', `${id.padEnd(7)} ${at.slice(0, 16).replace('T', ' ')}`)}  ${kind}  ${subject.slice(0, 40)}  ${object.slice(0, 40)}  ${reason}${state}`,
    )
  }
}
