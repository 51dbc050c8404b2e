import type { XmlElement } from './element.ts'
import type { NameScope } from './name-scope.ts'

/** Characters of one element; a file may be one element alone. */
const TEXT_LIMIT = 2_000_000

/** An element that is not closed yet. */
export interface Open {
  name: string
  attributes: ReadonlyMap<string, string>
  base?: string
  children: XmlElement[]
  text: string
  hasTags: boolean
  readonly scope: NameScope | null
  readonly isItem: boolean
  /** How many elements were kept before it. */
  readonly keptBefore: number
}

/** What lies beyond the limit of a text is left out. */
export function addText(open: Open, text: string): void {
  if (open.text.length < TEXT_LIMIT) open.text += text
}
