import type { Command } from 'commander'
import { CopydeskError } from '../article/index.ts'
import { READ_EXAMPLES } from './command.ts'
import { withHeldArchive } from './context.ts'
import { type DecideOptions, heldArticle, newDecision, takeDecision } from './decide.ts'

interface WithdrawOptions extends DecideOptions {
  readonly outlet?: string
  readonly source?: string
}

/** `copydesk withdraw`: pages that count nowhere from now on; they stay readable. */
export function withdrawCommand(): Command {
  return newDecision(
    'withdraw',
    'have an article, an outlet or a source count nowhere; nothing is deleted',
    READ_EXAMPLES,
    'copydesk withdraw spam.txt --preview',
  )
    .argument('[article]', 'its id, the beginning of it, or the file it was read from')
    .option('--outlet <name>', 'all that this outlet prints, now and later')
    .option('--source <place>', 'all that comes from places that begin so, and from no others')
    .action((article: string | undefined, options: WithdrawOptions) =>
      withHeldArchive(options, (archive) => {
        const { outlet, source } = options
        const named = [article, outlet, source].filter((one) => one !== undefined)
        if (named.length !== 1) {
          throw new CopydeskError('usage', 'name an article, or --outlet, or --source: one of them')
        }
        const what =
          article !== undefined
            ? { kind: 'withdraw-article' as const, subject: heldArticle(archive, article) }
            : outlet !== undefined
              ? { kind: 'withdraw-outlet' as const, subject: outlet }
              : { kind: 'withdraw-source' as const, subject: source ?? '' }
        return takeDecision(archive, { ...what, object: '' }, options)
      }),
    )
}
