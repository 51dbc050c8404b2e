import { anyPhrase, anyWord } from '../../../lexicon/index.ts'
import type { PlainLabel, PlainPage } from '../label.ts'
import type { PlainPassage } from '../passage.ts'

const WRITES = new RegExp(
  String.raw`\b(?:${anyWord(String.raw`
    is was covers writes reports has\s(?:been|worked|written|covered|reported) joined joins
  `)})\b.{0,160}\b(?:${anyWord(`
    reporter correspondent editor writer author journalist columnist professor fellow lecturer
    analyst contributor freelance producer covering covers writes reporting newsroom staff
    newsletter blog
  `)})\b`,
  'i',
)
const CONTACT = new RegExp(
  anyPhrase(String.raw`
    \b(?:e-?mail|contact|reach|follow|write to) (?:${anyWord(String.raw`
      him her them the\s(?:author|writer|reporter) [\p{L}]{3,20}\s(?:at|on|via)
    `)})\b
    \b(?:can be|may be) (?:reached|followed|contacted)\b
    \bon (?:twitter|x):? ?\(?@
  `),
  'iu',
)
const OFFICE_ONLY = /\b(?:reporter|correspondent|editor|writer|columnist|contributor|producer)\b/i

/** How many names of a page's bylines are looked for. */
const MOST_NAMES = 6
/** The author's name alone stands at most so many lines above the note on the author. */
const NAME_WITHIN = 7

/** The full names in the page's bylines, for "NAME is a reporter who …". */
export function findBylineNames({ passages, labels }: PlainPage): string[] {
  const names: string[] = []
  passages.forEach(({ text }, index) => {
    if (labels[index]?.role !== 'byline' || names.length >= MOST_NAMES) return
    const name = /\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,2}/u.exec(
      text.slice(0, 200).replace(/^(?:\w+ )?by:? /i, ''),
    )
    if (name && !names.includes(name[0])) names.push(name[0])
  })
  return names
}

/**
 * Lines about the author, known by the byline's name: the name alone in a line, or the name and what
 * that person writes. The article ends above them.
 */
export function bioByName(
  { passages, labels }: PlainPage,
  index: number,
  names: readonly string[],
): PlainLabel | null {
  const { text, words } = passages[index] as PlainPassage
  if (labels[index] || words > 130) return null
  const head = text.slice(0, 320)
  const name =
    names.find((known) => head.slice(0, 80).includes(known)) ?? nameAbove(passages, index)
  if (name === undefined) return null
  const alone = words <= name.split(' ').length + 4 && (text === name || OFFICE_ONLY.test(text))
  if (alone) return { role: 'bio', rule: 'bio.name', stop: 'author' }
  if (WRITES.test(head)) return { role: 'bio', rule: 'bio.writes', stop: 'author' }
  return CONTACT.test(head) ? { role: 'bio', rule: 'bio.contact' } : null
}

/** The name that this line begins with, if it stands alone in one of the lines above. */
function nameAbove(passages: readonly PlainPassage[], index: number): string | undefined {
  const name = /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,2}(?= )/u.exec(
    (passages[index] as PlainPassage).text.slice(0, 80),
  )?.[0]
  if (name === undefined) return undefined
  for (let above = index - 1; above >= 0 && above >= index - NAME_WITHIN; above--) {
    if (passages[above]?.text === name) return name
  }
  return undefined
}

/** Behind the article a line may be about its author without a byline having named her. */
export function bioBehind({ text, words }: PlainPassage, near: boolean): PlainLabel | null {
  const head = text.slice(0, 400)
  if (words > 130) return null
  if (CONTACT.test(head)) return { role: 'bio', rule: 'bio.contact' }
  return near && WRITES.test(head) ? { role: 'bio', rule: 'bio.office' } : null
}
