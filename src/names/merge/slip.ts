import { readPersonName } from '../compare/name-words.ts'
import type { Entity, Spelling } from '../entity.ts'

/** In how many articles a spelling stands. */
function countArticles(entity: Entity, text: string): number {
  const lower = text.toLowerCase()
  const same = entity.mentions.filter((mention) => mention.text.toLowerCase() === lower)
  return new Set(same.map(({ article }) => article)).size
}

/** The same number of words, one of them another word even when romanisations are forgiven. */
function isUnlike(usual: string, other: string): boolean {
  const a = readPersonName(usual).words
  const b = readPersonName(other).words
  if (a.length !== b.length) return false
  const unlike = a.filter((word, index) => word.folded !== b[index]?.folded)
  return unlike.length === 1 && unlike.every(({ text }) => text.length > 1)
}

/** Marks the rare spelling of a person that differs from the usual one by more than romanisation. */
export function markSlips(person: Entity): Entity {
  const full = person.spellings.filter(({ text }) => /\s/.test(text))
  const usual = full[0]
  if (!usual || full.length < 2) return person
  const spellings = person.spellings.map((spelling): Spelling => {
    const rare = full.includes(spelling) && spelling.count * 2 < usual.count
    if (!rare || spelling.slip || !isUnlike(usual.text, spelling.text)) return spelling
    const articles = countArticles(person, spelling.text)
    const parts = { articles, mentions: usual.count, usual: usual.text }
    return { ...spelling, slip: { code: 'rare', parts } }
  })
  return { ...person, spellings }
}
