import type { Found } from '../../article/index.ts'
import { findStamps } from '../stamp.ts'
import type { PlainLabel } from './label.ts'
import { isOutletWord } from './newsroom-words.ts'
import type { PlainPassage } from './passage.ts'

const OWNER =
  /(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT)\s?(?:\d{4}(?: ?[-–] ?\d{4})?)?,?\s?(?:[Bb]y )?((?:The )?\p{Lu}[\p{L}'’&-]{1,20}(?: \p{Lu}[\p{L}'’&-]{1,20}){0,4})/u

/**
 * The outlet as the page names itself: before the date ("The Post | July 6, 2018"), as its first
 * line, or in the copyright line. Null where nothing does.
 */
export function findOutlet(
  passages: readonly PlainPassage[],
  labels: readonly PlainLabel[],
  title: number,
): Found<string> | null {
  for (let index = 0; index < Math.min(passages.length, 400); index++) {
    const { text, span } = passages[index] as PlainPassage
    const label = labels[index] as PlainLabel
    if (label.rule === 'stamp.date') {
      const date = findStamps(text)[0]
      const name = /^(\p{L}[\p{L}\p{N} .'’&-]{2,40}?)\s?[|•·,]\s?$/u.exec(
        text.slice(0, date?.span.start ?? 0),
      )?.[1]
      if (name && isOutlet(name)) return found(name, span.start + text.indexOf(name))
    }
    const early = index < 3 && index < title && label.role === 'menu'
    if (early && text.length <= 40 && isOutlet(text)) return found(text, span.start)
  }
  for (let index = passages.length - 1; index >= Math.max(0, passages.length - 60); index--) {
    const { text, span } = passages[index] as PlainPassage
    if ((labels[index] as PlainLabel).role !== 'footer' || text.length > 400) continue
    const name = OWNER.exec(text)?.[1]?.replace(/[.,]$/, '')
    if (name && isOutlet(name)) return found(name, span.start + text.indexOf(name))
  }
  return null
}

/** "The Evening Post", "WTQN News 8": names in capitals, an outlet's word last or a number behind it. */
function isOutlet(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => !/^[-–—|]$/.test(word))
  // "News" and "Sports" are sections: an outlet's name has a second word.
  if (words.length < 2 || words.length > 6) return false
  if (!words.every((word) => /^(?:[\p{Lu}\d]|of$|the$|and$|&$)/u.test(word))) return false
  const last = /^\d+$/.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1)
  return (
    isOutletWord(last ?? '') &&
    !/^(?:Watch|Live|Top|Latest|Breaking|More|In|Our)$/.test(words[0] ?? '')
  )
}

const found = (value: string, start: number): Found<string> => ({
  value,
  span: { start, end: start + value.length },
})
