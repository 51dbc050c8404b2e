/** Marks as lengths of unmarked and marked stretches in turn. */
export function packMarks(marks: Uint8Array): string {
  const stretches: number[] = []
  let from = 0
  for (let at = 1; at <= marks.length; at++) {
    const before = marks[at - 1]! > 0
    if (at < marks.length && marks[at]! > 0 === before) continue
    if (stretches.length === 0 && before) stretches.push(0)
    stretches.push(at - from)
    from = at
  }
  return stretches.join(' ')
}

/** The marks that were packed. */
export function unpackMarks(packed: string): Uint8Array {
  const stretches = packed === '' ? [] : packed.split(' ').map(Number)
  const marks = new Uint8Array(stretches.reduce((sum, length) => sum + length, 0))
  let from = 0
  for (const [at, length] of stretches.entries()) {
    if (at % 2 === 1) marks.fill(1, from, from + length)
    from += length
  }
  return marks
}
