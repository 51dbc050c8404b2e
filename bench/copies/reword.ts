import type { Chance } from './pieces.ts'
import { FILLERS, SYNONYMS } from './words.data.ts'

const lowerFirst = (text: string): string =>
  /^(?:The|A|An|In|On|At|He|She|They|It|But|This|His|Her|Their|Some|Many|Police)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A sentence in other words: clauses swapped, the speaker moved, sentences split, synonyms. */
export function reword(text: string, chance: Chance): string {
  const swapped = swapClauses(text, chance)
  return swapped
    .split(/([“"][^”"]*[”"])/)
    .map((part, index) => (index % 2 ? part : useSynonyms(part, chance)))
    .join('')
}

function swapClauses(text: string, chance: Chance): string {
  const rules: readonly (readonly [RegExp, (parts: string[]) => string])[] = [
    [
      /^[“"](.+?),[”"] (.{3,60}?) said\.$/,
      ([, q, who]) => `As ${lowerFirst(who!)} put it: “${q}.”`,
    ],
    [
      /^(.{30,}), (.{4,50}?) said\.$/,
      ([, what, who]) => `${upperFirst(who!)} said ${lowerFirst(what!)}.`,
    ],
    [/^(.{30,}?), (?:but|and) (.{25,})\.$/, ([, a, b]) => `${a}. ${upperFirst(b!)}.`],
    [
      /^(.{30,}?) (?:after|before|while) (.{20,})\.$/,
      ([, a, b]) => `${upperFirst(b!)}; ${lowerFirst(a!)}.`,
    ],
    [
      /^(.{12,80}?), (?:which|who) (.{10,80}?), (.{12,})\.$/,
      ([, a, b, c]) => `${a} ${c}, and ${b}.`,
    ],
    [
      /^(.{20,}?) (in [A-Z]\w+|this week|last year)(.{10,})\.$/,
      ([, a, b, c]) => `${upperFirst(b!)}, ${lowerFirst(a!)}${c}.`,
    ],
  ]
  for (const [pattern, make] of rules) {
    const parts = pattern.exec(text)
    if (parts && chance.is(0.7)) return make([...parts])
  }
  return text
}

function useSynonyms(text: string, chance: Chance): string {
  let out = text
  for (const [word, others] of SYNONYMS) {
    if (chance.is(0.7))
      out = out.replace(new RegExp(`\\b${word}\\b`, 'g'), () => chance.pick(others))
  }
  return out
}

/** Machine-spun: every fourth word or so gets company. */
export function spin(text: string, chance: Chance): string {
  const words = reword(text, chance).replace(/[“”"]/g, '').split(' ')
  return words
    .map((word, at) =>
      at > 1 && at < words.length - 1 && /^[a-z]{3,}$/.test(word) && chance.is(0.16)
        ? `${chance.pick(FILLERS)} ${word}`
        : word,
    )
    .join(' ')
}
