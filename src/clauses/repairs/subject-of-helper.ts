import { changeWords, type Repair } from './repair.ts'

const HELPING: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop'])

/** `Doctors have for years been saying`: what depends on a helper is its verb's. */
export const subjectOfHelper: Repair = (words) =>
  changeWords(words, ({ head }) => {
    const above = words[head]
    return above && HELPING.has(above.deprel) && above.head >= 0 ? { head: above.head } : null
  })
