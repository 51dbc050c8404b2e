import { fold, hung, type Style, safeText, USUAL_COLUMNS } from '../terminal/text-layout.ts'
import type { Why, WhyStep } from './why.ts'

/** Where what was decided stands, behind what it was decided of. */
const COLUMN = 13
/** Words shown of a place. */
const MOST_SHOWN = 90

/** Why a line is what it is, a line a decision: what came out, by which rule, on which words, in which file. */
export function whyText(
  { line, steps, refused }: Why,
  style: Style,
  columns = USUAL_COLUMNS,
): string {
  const none = refused.length === 0 ? [] : [style('bold', 'not taken')]
  return [
    fold(hung(style('bold', safeText(line)), 2), columns),
    ...steps.map((step) => stepLine(step, style, columns)),
    ...none,
    ...refused.map((step) => stepLine(step, style, columns)),
  ].join('\n')
}

const clipped = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN).trimEnd()}…` : text

function stepLine(
  { what, is, rule, note, words, file }: WhyStep,
  style: Style,
  columns: number,
): string {
  const shown = words.map(({ label, quote }) => `${label} “${clipped(quote)}”`).join(', ')
  const by = [rule, note].filter(Boolean).join(': ')
  const line = safeText(`${clipped(is)} by ${by}${shown ? ` (${shown})` : ''}`)
  const head = `  ${what.padEnd(COLUMN - 3)} `
  return [
    fold(hung(`${head}${line}`, COLUMN), columns),
    ...(file ? [`${' '.repeat(COLUMN)}${style('dim', file)}`] : []),
  ].join('\n')
}
