import { closest } from '../element.ts'
import { TRAIT } from '../traits.data.ts'
import type { HtmlRule } from './rule.ts'
import { countPitches, says } from './says.ts'

/** Newsletter boxes, share bars, advertisements, by class. */
export const promoBox: HtmlRule = ({ near, traits, inside, prose, text, line }) => {
  const said = inside ? near : traits
  if (said & TRAIT.share && inside && closest(line.element, (at) => at.tag === 'blockquote'))
    return null
  if (said & (TRAIT.newsletter | TRAIT.share)) return { role: 'promo', rule: 'promo.box' }
  if (said & (TRAIT.promo | TRAIT.ad) && !(inside && prose && text.length > 250)) {
    return { role: 'promo', rule: 'promo.ad' }
  }
  return null
}

/** A pitch for the outlet itself: two of its words in a short paragraph. */
export const pitch: HtmlRule = (line) => {
  if (!line.inside || line.words > 40) return null
  if (says(line, 'note')) return { role: 'promo', rule: 'promo.note' }
  return countPitches(line) >= 2 ? { role: 'promo', rule: 'promo.pitch' } : null
}
