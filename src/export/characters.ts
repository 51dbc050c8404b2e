/** Counts characters (code points) up to an offset in UTF-16, for many offsets of one text. */
export interface Characters {
  /** Characters before an offset. */
  at(offset: number): number
  /** Of the whole text. */
  readonly length: number
}

const A_STEP = 1024

/**
 * The way from offsets in UTF-16, which are ours, to offsets in characters, which are everybody else's. An offset within a pair counts as
 * before it.
 *
 * @example charactersOf('a😀b').at(3) // 2
 */
export function charactersOf(text: string): Characters {
  // Characters before each 1,024th unit.
  const steps: number[] = []
  let count = 0
  for (let at = 0; at <= text.length; at++) {
    if (at % A_STEP === 0) steps.push(count)
    if (at < text.length && !isSecondHalf(text, at)) count++
  }
  const before = (offset: number): number => {
    const end = Math.max(0, Math.min(offset, text.length))
    let characters = steps[Math.floor(end / A_STEP)] ?? 0
    for (let at = end - (end % A_STEP); at < end; at++) if (!isSecondHalf(text, at)) characters++
    return isSecondHalf(text, end) ? characters - 1 : characters
  }
  return { at: before, length: count }
}

/** Whether an offset lies within a pair that is one character. */
export const isSecondHalf = (text: string, at: number): boolean =>
  at > 0 &&
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 &&
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
