import { anyWord } from '../../../lexicon/index.ts'
import { advertisedName } from '../advertised-name.ts'
import type { PlainLabel, PlainPage } from '../label.ts'
import type { PlainPassage } from '../passage.ts'

/** A sentence that a template prints between the paragraphs comes at least this often. */
const OFTEN = 3

/** The same words three times and more: a template's line, a farm's own advertisement. */
export function repeatRule({ passages, counts }: PlainPage, index: number): PlainLabel | null {
  const { text, key, words, ended } = passages[index] as PlainPassage
  const count = key === '' ? 0 : (counts.get(key) ?? 0)
  if (count < 2 || (count < OFTEN && !advertisedName(text.slice(0, 300)))) return null
  return ended && words >= 5
    ? { role: 'promo', rule: 'promo.repeated' }
    : { role: 'menu', rule: 'menu.repeated' }
}

const PROGRAMME = new RegExp(
  String.raw`\b(?:${anyWord(String.raw`
    joins? joined discuss(?:es)? breaks?\sdown weighs?\sin reacts?
    reports?\s(?:from|on|live|the\slatest) has\sthe\slatest has\smore speaks?\s(?:to|with) tells?
    explains? shares? on\s['‘“"] hosts? anchors? correspondent panel
  `)})\b`,
  'i',
)

/**
 * A headline printed twice in a row (the picture's text and the link) and then one sentence about
 * who talks in the programme: a video's teaser. The sentence goes with it.
 */
export function videoTeaserRule(page: PlainPage, index: number): PlainLabel | null {
  const { passages } = page
  for (const from of [index, index - 1, index - 2]) {
    const [first, second, third] = [passages[from], passages[from + 1], passages[from + 2]]
    if (!first || !second || !third || from > index) continue
    if (first.key !== second.key || first.words < 4 || first.ended || first.key === '') continue
    const talk = third.words <= 50 && third.ended && PROGRAMME.test(third.text)
    if (talk) return { role: 'teaser', rule: 'teaser.video' }
  }
  return null
}
