import type { Change, ChangeKind } from './log.ts'

/** What somebody wants to be told of. Times in milliseconds since 1970. */
export interface AlertRule {
  readonly id: string
  /** Words of a saved search: changes of stories that have an article with all of them; '' for all stories. */
  readonly words: string
  /** None: any change. */
  readonly kinds: readonly ChangeKind[]
  /** Where messages are sent besides the desk's list. */
  readonly webhook?: { readonly address: string; readonly secret: string }
  /** The number of the log up to which it was looked through. */
  readonly from: number
  readonly added: number
}

/** What a rule tells of one story: all that changed since the message before. */
export interface AlertMessage {
  /** Made from the rule, the story and the first change: one message keeps its id however often it is sent. */
  readonly id: string
  readonly rule: string
  readonly story: string
  /** As the story was called when it was written. */
  readonly headline: string
  readonly state: 'waiting' | 'told' | 'undelivered'
  /** When it is to be told; null once it is. */
  readonly due: number | null
  /** When its first change was seen. */
  readonly at: number
  /** The number of that change: messages are in its order. */
  readonly first: number
  /** The oldest first. */
  readonly changes: readonly Change[]
  readonly told?: number
  /** Why it was not delivered. */
  readonly problem?: string
}

/** Rules and what they told. Each method is one transaction. */
export interface AlertStore {
  /** In the order in which they were added. */
  rules(): AlertRule[]
  /** Keeps a rule together with messages: what was looked through is told, or neither. */
  putRule(rule: AlertRule, messages?: readonly AlertMessage[]): void
  /** With all its messages. False where there is no such rule. */
  removeRule(id: string): boolean
  putMessage(message: AlertMessage): void
  /** The last message of a rule on a story. */
  lastOf(rule: string, story: string): AlertMessage | null
  /** Messages that are to be told, the oldest first. */
  due(now: number): AlertMessage[]
  /** Messages of a rule or of all, the newest first, at most `limit`. */
  messages(limit: number, rule?: string): AlertMessage[]
}
