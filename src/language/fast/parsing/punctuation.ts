import type { Reading } from './phrase.ts'

const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '“': '”',
  '‘': '’',
  '``': "''",
}

/** Hangs the marks: pairs on what they hold, commas on the part that they set off, the rest on the root. */
export function attachMarks(reading: Reading, root: number): void {
  const { words, tree } = reading
  for (let at = 0; at < words.length; at++) {
    if (!tree.isFree(at) || words[at]?.upos !== 'PUNCT' || at === root) continue
    const twin = twinOf(reading, at)
    if (twin > at) {
      const held = topWithin(reading, at + 1, twin, root)
      tree.attach(at, held, 'punct')
      if (tree.isFree(twin)) tree.attach(twin, held, 'punct')
    } else tree.attach(at, hostOf(reading, at, root), 'punct')
  }
}

function twinOf({ words }: Reading, at: number): number {
  const text = words[at]?.text ?? ''
  const closing = text === '"' && words[at]?.xpos === '``' ? '"' : CLOSING[text]
  if (!closing) return -1
  for (let to = at + 1; to < words.length && to - at < 120; to++)
    if (words[to]?.text === closing) return to
  return -1
}

/** The first word inside that depends on a word outside. */
function topWithin({ tree, words }: Reading, start: number, end: number, root: number): number {
  for (let at = start; at < end; at++) {
    const head = tree.heads[at] as number
    if (words[at]?.upos !== 'PUNCT' && (at === root || head < start || head >= end)) return at
  }
  return root
}

/** Of a comma: the word after it that hangs to the left of it, or the word before it that hangs to the right. */
function hostOf({ tree, words }: Reading, at: number, root: number): number {
  if (/^[.!?]+$/.test(words[at]?.text ?? '')) return root
  const isStop = (word: number) => words[word]?.upos === 'PUNCT'
  for (let right = at + 1; right < words.length && !isStop(right); right++) {
    const head = tree.heads[right] as number
    if (head >= 0 && head < at && right !== root) return right
  }
  for (let left = at - 1; left >= 0 && !isStop(left); left--) {
    const head = tree.heads[left] as number
    if (head > at && left !== root) return left
  }
  return root
}
