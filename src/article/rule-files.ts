/** The rules of a stage by the file that has them: a line or two a file, its rules with spaces between. */
export type RuleFiles = Readonly<Record<string, string | readonly string[]>>

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}`
  ? First | Words<Rest>
  : Text

type Lines<Row> = Row extends readonly string[] ? Row[number] : Row

/** The names of the rules in such a table. */
export type RuleIn<Table extends RuleFiles> = Words<Lines<Table[keyof Table]> & string>

/**
 * The rules of such a table, each with its file.
 *
 * @example rulesOf({ 'src/dates/rules/clock.ts': 'clock.noon clock.time' }) // [['clock.noon', 'src/dates/rules/clock.ts'], …]
 */
export const rulesOf = (table: RuleFiles): [rule: string, file: string][] =>
  Object.entries(table).flatMap(([file, row]) =>
    [row]
      .flat()
      .flatMap((line) => line.split(' '))
      .map((rule): [string, string] => [rule, file]),
  )

/** The file of a rule; null where the table does not have it. */
export const fileOfRule = (table: RuleFiles, rule: string): string | null =>
  rulesOf(table).find(([name]) => name === rule)?.[1] ?? null
