import type { SentenceClauses } from '../../../clauses/index.ts'

const MOST_STEPS = 5

/** The relations from the event's word up and down to the phrase's head. */
export function pathBetween({ words }: SentenceClauses, from: number, to: number): string {
  const up = climb(words, from)
  const down = climb(words, to)
  const meet = up.find((at) => down.includes(at))
  if (meet === undefined) return 'apart'
  const rise = up.slice(0, up.indexOf(meet))
  const fall = down.slice(0, down.indexOf(meet)).reverse()
  if (rise.length + fall.length > MOST_STEPS) return 'far'
  const name = (at: number) => (words[at]?.deprel ?? '').replace(/:(?!pass|agent|poss).*/, '')
  return [...rise.map((at) => `<${name(at)}`), ...fall.map((at) => `>${name(at)}`)].join('')
}

function climb(words: SentenceClauses['words'], from: number): number[] {
  const found: number[] = []
  for (let at = from; at >= 0 && found.length < 8; at = words[at]?.head ?? -1) found.push(at)
  return found
}
