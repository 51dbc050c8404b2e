import { changeWords, type Repair } from './repair.ts'

/** A past form between an article (or hyphen) and a noun describes the noun: "cancelled a planned visit". */
export const participleBeforeNoun: Repair = (words) =>
  changeWords(words, ({ upos, xpos }, at) => {
    const isPast = upos === 'VERB' && (xpos === 'VBD' || xpos === 'VBN')
    if (!isPast || words[at + 1]?.upos !== 'NOUN') return null
    const before = words[at - 1]
    // `rebel-backed militias`: the hyphen ties the participle to the noun.
    const isTied = before?.upos === 'DET' || (before?.text === '-' && at > 1)
    return isTied ? { upos: 'ADJ', xpos: 'JJ' } : null
  })
