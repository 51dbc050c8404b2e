import { type Chance, keep, PARAGRAPH, type Piece, sentencesOf } from './pieces.ts'
import type { PoolText } from './set-forms.ts'

/** An article that takes one or two of a wire text's paragraphs; null where that has too few of some length. */
export function borrowParagraphs(event: PoolText, wire: PoolText, chance: Chance): Piece[] | null {
  const units = sentencesOf(wire.text)
    .slice(1)
    .filter((unit) => unit.at(-1)![1] - unit[0]![0] > 140)
  if (units.length < 3) return null
  const size = chance.between(1, 2)
  const start = chance.between(0, units.length - size)
  const own = event.text.split('\n\n')
  const at = chance.between(1, Math.max(1, own.length - 1))
  const pieces: Piece[] = [{ text: own.slice(0, at).join('\n\n'), type: 'own' }]
  for (const unit of units.slice(start, start + size)) {
    pieces.push(PARAGRAPH, keep(wire.text, unit[0]![0], unit.at(-1)![1]))
  }
  pieces.push(PARAGRAPH, { text: own.slice(at).join('\n\n'), type: 'own' })
  return pieces
}
