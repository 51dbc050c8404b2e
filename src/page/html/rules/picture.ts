import { closest } from '../element.ts'
import { TRAIT } from '../traits.data.ts'
import type { HtmlRule } from './rule.ts'
import { says } from './says.ts'
import { IN_PICTURE } from './words.data.ts'

/** Captions and credits of pictures, by element and class. */
export const picture: HtmlRule = (placed) => {
  const { near, traits, inside, text, tag, line } = placed
  // A post of a social network is quoted: its words are part of the text.
  if (inside && closest(line.element, (at) => at.tag === 'blockquote')) return null
  const said = inside ? near : traits
  if (said & TRAIT.credit && text.length < 200) return { role: 'credit', rule: 'picture.credit' }
  if (said & TRAIT.caption && text.length < 900) {
    return text.length < 60 && says(placed, 'photoCredit')
      ? { role: 'credit', rule: 'picture.credit-words' }
      : { role: 'caption', rule: 'picture.caption' }
  }
  if (said & TRAIT.figure && tag !== 'p' && tag !== 'blockquote') {
    return { role: 'caption', rule: 'picture.figure' }
  }
  if (said & TRAIT.figure && text.length < 600) return { role: 'caption', rule: 'picture.figure' }
  if (said & TRAIT.media && tag !== 'blockquote' && text.length < 300) {
    return { role: 'caption', rule: 'picture.media' }
  }
  return null
}

/** A line that ends in the name of a picture agency is a caption; one that is little else, a credit. */
export const creditWords: HtmlRule = (line) => {
  const { text, inside } = line
  if (!inside || text.length > 700) return null
  if (IN_PICTURE.test(text)) return { role: 'caption', rule: 'picture.position' }
  if (!says(line, 'photoCredit')) return null
  return text.length < 70
    ? { role: 'credit', rule: 'picture.credit-words' }
    : { role: 'caption', rule: 'picture.credit-at-end' }
}
