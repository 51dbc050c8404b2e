import type { XmlElement } from './element.ts'

/** What of a file is wanted, and how. */
export interface XmlWanted {
  /** Elements that are handed on as soon as they close, and not kept. */
  readonly items: ReadonlySet<string>
  /** Elements whose content is kept as markup. */
  readonly markup: ReadonlySet<string>
  /** Told of each item; reading ends where it says false. */
  readonly onItem: (item: XmlElement) => boolean
}

/** What was read. */
export interface XmlReading {
  readonly root: XmlElement | null
  /** True where the file ends before its root does. */
  readonly isCut: boolean
  /** True where a limit of depth or number ended it. */
  readonly isPastLimit: boolean
}
