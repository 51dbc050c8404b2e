/** Something that a stage decides by, and how it is switched off. */
export interface InnerRule {
  /** Path under the project's root. */
  readonly file: string
  readonly line: number
  readonly name: string
  /** What it does while it is off. */
  readonly off: OffForm
  /** Words put into the source, each at its offset, so that it can be switched off while the tests run. */
  readonly edits: (number: number) => readonly Edit[]
}

/** Words to put in at an offset. */
export interface Edit {
  readonly at: number
  readonly words: string
}

/** What a rule that is off gives. `entry`: an entry of an ordered list of rules, left out. */
export type OffForm = 'entry' | 'false' | 'null' | 'undefined' | 'nothing' | '[]' | 'its input'

/** `src/claims/find/passage.ts` is of the stage `claims`. */
export const stageOf = (file: string): string => file.split('/')[1] ?? ''

/** The name under which a rule is listed. */
export const titleOf = ({ file, name }: Pick<InnerRule, 'file' | 'name'>): string =>
  `${file.replace(/^src\//, '').replace(/\.ts$/, '')}.${name}`
