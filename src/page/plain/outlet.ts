import type { Found } from '../../article/index.ts'
import { findStamps } from '../stamp.ts'
import { OUTLET_WORDS } from './furniture.data.ts'
import type { Label } from './label.ts'
import type { Passage } from './passage.ts'

const OWNER =
  /(?:©|\(c\)|copyright)\s?(?:\d{4}(?: ?[-–] ?\d{4})?)?,?\s?(?:by )?((?:The )?\p{Lu}[\p{L}'’&.-]{1,20}(?: \p{Lu}[\p{L}'’&.-]{1,20}){0,4})/iu

/**
 * The outlet as the page names itself: before the date ("The Post | July 6, 2018"), as its first
 * line, or in the copyright line. Null where nothing does.
 */
export function findOutlet(
  passages: readonly Passage[],
  labels: readonly Label[],
  title: number,
): Found<string> | null {
  for (let index = 0; index < Math.min(passages.length, 400); index++) {
    const { text, span } = passages[index] as Passage
    const label = labels[index] as Label
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
    const { text, span } = passages[index] as Passage
    if ((labels[index] as Label).role !== 'footer' || text.length > 400) continue
    const name = OWNER.exec(text)?.[1]?.replace(/[.,]$/, '')
    if (name && isOutlet(name)) return found(name, span.start + text.indexOf(name))
  }
  return null
}

function isOutlet(name: string): boolean {
  const words = name.split(/\s+/)
  // "News" and "Sports" are sections: an outlet has a second word, or is a known short name.
  return words.length <= 6 && words.length >= 2 && words.some((word) => OUTLET_WORDS.test(word))
}

const found = (value: string, start: number): Found<string> => ({
  value,
  span: { start, end: start + value.length },
})
