import { TRAIT } from '../traits.data.ts'
import type { HtmlRule } from './rule.ts'
import { says } from './says.ts'
import { HARD_STOP } from './words.data.ts'

/** Boxes of other stories, by class. */
export const related: HtmlRule = ({ near, traits, inside }) =>
  (inside ? near : traits) & (TRAIT.related | TRAIT.aside)
    ? { role: 'teaser', rule: 'teaser.related' }
    : null

/** Cards and list items; inside the article only short or linked ones. */
export const card: HtmlRule = ({ near, traits, inside, prose, linked }) => {
  if (((inside ? near : traits) & TRAIT.teaser) === 0) return null
  return inside && prose && linked < 0.2 ? null : { role: 'teaser', rule: 'teaser.card' }
}

/** "Read more: …" inside the text. */
export const pointer: HtmlRule = (line) => {
  if (!line.inside || !(says(line, 'pointer') || says(line, 'label'))) return null
  return line.words <= 25 || line.linked > 0.3 ? { role: 'promo', rule: 'teaser.pointer' } : null
}

/** A line that is one link, or hardly more, is the headline of another story. */
export const linkLine: HtmlRule = ({ linked, words, tag, inside, heading, text }, scene) => {
  if (linked < 0.85) return null
  if (!inside) return { role: words < 4 ? 'menu' : 'teaser', rule: 'teaser.link' }
  if (heading || words >= 4) return { role: 'teaser', rule: 'teaser.link' }
  return tag === 'li' && scene.lines.length > 0 && text.length < 40
    ? { role: 'menu', rule: 'teaser.link' }
    : null
}

/** What stands behind the heading that ends the article. */
export const afterStop: HtmlRule = ({ index, inside, prose }, scene) => {
  if (!inside || index < scene.stop) return null
  const rule = HARD_STOP.test(scene.lines[scene.stop]?.text ?? '')
    ? 'teaser.after-end'
    : 'teaser.after-stop'
  return { role: prose ? 'other' : 'teaser', rule }
}

/** The heading of such a list in the middle of the text. */
export const stopHeading: HtmlRule = (line) =>
  line.inside && line.words <= 12 && says(line, 'stopHeading')
    ? { role: 'promo', rule: 'teaser.heading' }
    : null
