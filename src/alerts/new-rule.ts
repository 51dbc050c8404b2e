import { createHash } from 'node:crypto'
import { type AlertRule, type Archive, CHANGE_KINDS, type ChangeKind } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import { type FetchOptions, GUARD_REASONS, machineClock, refusalOf } from '../fetch/index.ts'

/** What a rule is made of. */
export interface RuleInput {
  readonly words: string
  /** None: any change. */
  readonly kinds?: readonly string[]
  readonly webhook?: { readonly address: string; readonly secret: string }
}

/**
 * Adds a rule; it tells of what changes from now on. The same rule again stays as it is, but for its webhook.
 *
 * @throws CopydeskError `usage` where a kind is none, or the webhook is not asked
 * @example addRule(archive, { words: 'dam', kinds: ['claim-denied'] })
 */
export function addRule(archive: Archive, input: RuleInput, options: FetchOptions = {}): AlertRule {
  const kinds = (input.kinds ?? []).map(kindOf).sort()
  const words = input.words.trim().replace(/\s+/g, ' ')
  const { webhook } = input
  const reason = webhook ? refusalOf(webhook.address, options) : null
  if (webhook && reason) {
    throw new CopydeskError('usage', `"${webhook.address}" is not asked: ${GUARD_REASONS[reason]}`)
  }
  const id = createHash('sha256')
    .update(`${words}\n${kinds.join(' ')}`)
    .digest('hex')
    .slice(0, 12)
  const known = archive.alerts.rules().find((rule) => rule.id === id)
  const added = known?.added ?? (options.clock ?? machineClock).now()
  const from = known?.from ?? archive.seq()
  const rule = { id, words, kinds, from, added, ...(webhook ? { webhook } : {}) }
  archive.alerts.putRule(rule)
  return rule
}

function kindOf(word: string): ChangeKind {
  const kind = CHANGE_KINDS.find((known) => known === word)
  if (kind) return kind
  throw new CopydeskError(
    'usage',
    `"${word}" is no kind of change: give one of ${CHANGE_KINDS.join(', ')}`,
  )
}
