import { PARTICIPLE_PREPOSITIONS } from '../verb-words.data.ts'
import { changeWords, type Repair } from './repair.ts'

/** `including`, `according` are prepositions: no verb group begins there. */
export const participlePreposition: Repair = (words) =>
  changeWords(words, ({ text, upos }) =>
    upos !== 'ADP' && PARTICIPLE_PREPOSITIONS.has(text.toLowerCase())
      ? { upos: 'ADP', xpos: 'IN' }
      : null,
  )
