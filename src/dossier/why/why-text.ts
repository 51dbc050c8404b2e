import { fold, type Style, safeText } from '../terminal/text-layout.ts'
import type { Why, WhyStep } from './why.ts'

/** Where what was decided stands, behind what it was decided of. */
const COLUMN = 13
/** Words shown of a place. */
const MOST_SHOWN = 90

/** Why a line is what it is, a line a decision: what came out, by which rule, on which words, in which file. */
export function whyText({ line, steps, refused }: Why, style: Style): string {
  const none = refused.length === 0 ? [] : [style('bold', 'not taken')]
  return [
    style('bold', fold(safeText(line), 2)),
    ...steps.map((step) => stepLine(step, style)),
    ...none,
    ...refused.map((step) => stepLine(step, style)),
  ].join('\n')
}

const clipped = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN).trimEnd()}…` : text

function stepLine({ what, is, rule, note, words, file }: WhyStep, style: Style): string {
  const shown = words.map(({ label, quote }) => `${label} “${clipped(quote)}”`).join(', ')
  const by = [rule, note].filter(Boolean).join(': ')
  const line = safeText(`${clipped(is)} by ${by}${shown ? ` (${shown})` : ''}`)
  const head = fold(`${' '.repeat(2)}${what.padEnd(COLUMN - 3, '\u00a0')} ${line}`, COLUMN)
  return `${head.replaceAll('\u00a0', ' ')}${file ? `\n${' '.repeat(COLUMN)}${style('dim', file)}` : ''}`
}
