/** The rules of a stage by the file that has them: a line a file, its rules with spaces between. */
export type RuleFiles = Readonly<Record<string, string>>

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}`
  ? First | Words<Rest>
  : Text

/** The names of the rules in such a table. */
export type RuleIn<Table extends RuleFiles> = Words<Table[keyof Table]>

/** The file of a rule; null where the table does not have it. */
export function fileOfRule(table: RuleFiles, rule: string): string | null {
  const row = Object.entries(table).find(([, rules]) => rules.split(' ').includes(rule))
  return row ? row[0] : null
}
