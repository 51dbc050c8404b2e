import { type CivilDay, formatDays, type ReasonOf } from '../../article/index.ts'
import type { StoryView } from '../story-view.ts'

/** How a sentence names articles and days: by letter and as a newspaper does, or as data. */
export interface Naming {
  article(id: string): string
  day(day: CivilDay): string
}

/** Ids and ISO days: for `--json`. */
export const asData: Naming = { article: (id) => `article ${id}`, day: (day) => day }

/** The letters of a dossier, and days as `15 Jan 2024`. */
export const asDossier = (view: StoryView): Naming => ({
  article: (id) => view.member(id)?.letter ?? id,
  day: (day) => formatDays(day, day),
})

/** The sentence of each code of an area. */
export type Wording<Codes> = {
  readonly [Code in keyof Codes]: (parts: Readonly<Codes[Code]>, naming: Naming) => string
}

/** A reason of an area in words. */
export function inWords<Codes>(
  wording: Wording<Codes>,
  { code, parts }: ReasonOf<Codes>,
  naming: Naming,
): string {
  return wording[code](parts, naming)
}

/** `12 %` */
export const percent = (share: number): string => `${Math.round(share * 100)} %`
