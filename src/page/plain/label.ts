import type { BlockRole } from '../../article/index.ts'
import type { Passage } from './passage.ts'

/** What a passage is, and the rule that says so. */
export interface Label {
  readonly role: BlockRole
  readonly rule: string
  /** True for a line after which other stories or comments come. */
  readonly stop?: boolean
}

/** What a rule may look at: all passages, what is known of them, and how often each line occurs. */
export interface Page {
  readonly passages: readonly Passage[]
  readonly labels: (Label | null)[]
  readonly counts: ReadonlyMap<string, number>
}

/** Labels the passage at `index`, or returns null where the rule does not apply. */
export type Rule = (page: Page, index: number) => Label | null
