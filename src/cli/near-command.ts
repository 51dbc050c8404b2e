/** Slips of the fingers that are forgiven in a command of so many letters. */
const slipsIn = (name: string): number => (name.length < 5 ? 1 : 2)

/** The command that somebody meant who wrote `word`, its first letter right: `storys` is `stories`; null where none is near. */
export function nearCommand(word: string, names: readonly string[]): string | null {
  if (!/^[A-Za-z]{3,12}$/.test(word)) return null
  const typed = word.toLowerCase().replace(/ys$/, 'ies')
  const ranked = names
    .filter((name) => name[0] === typed[0])
    .map((name) => ({ name, slips: distance(typed, name) }))
    .sort((a, b) => a.slips - b.slips)
  const best = ranked[0]
  return best && best.slips <= slipsIn(best.name) ? best.name : null
}

/** Letters to put in, take out or change between two short words (Levenshtein distance). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
    }
    row = next
  }
  return row[b.length] ?? 0
}
