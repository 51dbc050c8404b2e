import type { Placed, Scene } from './placed.ts'
import type { HtmlLabel } from './rules/rule.ts'
import { says } from './rules/says.ts'

/** "3 of 12 |", "Advertisement": buttons of a gallery and its notices. */
const BUTTON = /^(?:\d{1,3}\s?(?:of|\/)\s?\d{1,3}\s?\|?|advertisement|close|read more|share)$/i
/** "Ana Lund, second from left, and": where persons stand in a picture. */
const STANDING = /, (?:(?:second|third|fourth|far) )?(?:from )?(?:left|right|cent(?:er|re)),/
/** Shorter lines in pictures of other stories are section names and buttons. */
const HEADLINE_WORDS = 4
/** A shorter heading that says where persons stand is still a heading: "On the left, a new hope". */
const CAPTION_WORDS = 12

/**
 * What only looks like a caption, and captions that look like something else. A card of another story
 * holds a picture, and its headline stands in the same box: it is no caption of this story, and nobody
 * named there takes part in it. A standfirst or a heading that ends in a photographer's name is one.
 */
export function settlePictures({ lines, title }: Scene, labels: readonly HtmlLabel[]): HtmlLabel[] {
  const last = labels.findLastIndex(({ role }) => role === 'body')
  return labels.map((label, index) => {
    const line = lines[index]
    if (!line) return label
    if (label.role === 'caption') {
      const outside = !line.inside && (index < title || index > last)
      return captionOrNot(line, label, outside)
    }
    return asCaption(line, label)
  })
}

function captionOrNot(line: Placed, label: HtmlLabel, outside: boolean): HtmlLabel {
  if (BUTTON.test(line.text)) return { role: 'menu', rule: 'picture.button' }
  if (says(line, 'pointer') || says(line, 'label'))
    return { role: 'promo', rule: 'picture.pointer' }
  const named = label.rule === 'picture.media' || label.rule === 'picture.figure'
  if (line.linked < 0.5 && !(named && outside)) return label
  return line.words < HEADLINE_WORDS
    ? { role: 'menu', rule: 'picture.other-story' }
    : { role: 'teaser', rule: 'picture.other-story' }
}

function asCaption(line: Placed, label: HtmlLabel): HtmlLabel {
  const { text, words } = line
  if (label.role === 'dek' && says(line, 'photoCredit')) {
    return text.length < 70
      ? { role: 'credit', rule: 'picture.credit-words' }
      : { role: 'caption', rule: 'picture.credit-at-end' }
  }
  return label.role === 'subhead' && words >= CAPTION_WORDS && STANDING.test(text)
    ? { role: 'caption', rule: 'picture.position' }
    : label
}
