import { anyName, functionWords } from '../../../lexicon/index.ts'
import type { PlainLabel, PlainPage } from '../label.ts'
import type { PlainPassage } from '../passage.ts'

const BYLINE =
  /^(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Ss]tory|[Ww]ords|[Tt]ext|[Aa]nalysis|[Oo]pinion|[Rr]eview) )?(?:[Bb]y|BY):? {1,3}(?=\p{Lu})/u
const LABEL_ALONE = /^(?:(?:written|posted|reported|story) )?by:?$/i
const AUTHOR = /^(?:[Aa]uthors?|AUTHOR|[Rr]eporter|[Ww]riter): ?\p{Lu}/u
const NAME =
  /^\p{Lu}[\p{L}'’.-]{0,24}(?: (?:\p{Lu}[\p{L}'’.-]{0,24}|de|van|von|der|al|el|bin|la)){1,4}$/u
const OFFICE =
  /^(?:the )?(?:[\p{L}&.]{2,21} ){0,4}(?:staff|correspondent|reporter|writer|editor|columnist|contributor)s?\b.{0,40}$/iu
const VERB = new RegExp(`\\s(?:${anyName(functionWords('finite'))}|said|says)\\s`)

/** "By NAME", "By" with the name in the next line, and the writer's office under it. */
export function bylineRule({ passages, labels }: PlainPage, index: number): PlainLabel | null {
  const { text, words, ended } = passages[index] as PlainPassage
  if (words > 30 || text.length > 240) return null
  if (LABEL_ALONE.test(text)) return { role: 'byline', rule: 'byline.label' }
  // "By Monday the talks had failed." is a sentence.
  if (!(ended && words > 8) && BYLINE.test(text) && !VERB.test(text)) {
    return { role: 'byline', rule: 'byline.by' }
  }
  if (words <= 8 && AUTHOR.test(text)) return { role: 'byline', rule: 'byline.author' }
  const before = labels[index - 1]
  if (before?.rule === 'byline.label' && words <= 12 && !ended) {
    return { role: 'byline', rule: 'byline.name' }
  }
  if (before?.role !== 'byline' || words > 8 || ended) return null
  if (OFFICE.test(text)) return { role: 'byline', rule: 'byline.office' }
  const joined =
    /^(?:and|,|&)$/.test(text) ||
    /(?:^|\s)(?:and|,|&)$/.test((passages[index - 1] as PlainPassage).text)
  return joined && (NAME.test(text) || words === 1) ? { role: 'byline', rule: 'byline.name' } : null
}
