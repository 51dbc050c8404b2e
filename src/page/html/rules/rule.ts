import type { BlockRole } from '../../../article/index.ts'
import type { HtmlRuleName } from '../../rule-files.data.ts'
import type { Placed, Scene } from '../placed.ts'

/** What a line is and which rule says so. */
export interface HtmlLabel {
  readonly role: BlockRole
  readonly rule: HtmlRuleName
}

/** Labels a line, or null where it does not apply. */
export type HtmlRule = (line: Placed, scene: Scene) => HtmlLabel | null
