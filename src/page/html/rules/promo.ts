import { closest } from '../element.ts'
import { TRAIT } from '../traits.data.ts'
import type { Rule } from './rule.ts'
import { NOTE } from './words.data.ts'

/** Newsletter boxes, share bars, advertisements, by class. */
export const promoBox: Rule = ({ near, traits, inside, prose, text, line }) => {
  const said = inside ? near : traits
  if (said & TRAIT.share && inside && closest(line.element, (at) => at.tag === 'blockquote'))
    return null
  if (said & (TRAIT.newsletter | TRAIT.share)) return { role: 'promo', rule: 'promo.box' }
  if (said & (TRAIT.promo | TRAIT.ad) && !(inside && prose && text.length > 250)) {
    return { role: 'promo', rule: 'promo.ad' }
  }
  return null
}

const PITCH =
  /\b(?:sign up|subscribe|newsletter|inbox|free trial|subscri(?:ber|ption)s?|download (?:our|the) app|whatsapp channel|join our|donat(?:e|ion)|support (?:our|independent) journalism|become a member|push notifications?|breaking news alerts?)\b/gi

/** A pitch for the outlet itself: two of its words in a short paragraph. */
export const pitch: Rule = ({ text, inside, words }) => {
  if (!inside || words > 40) return null
  if (NOTE.test(text)) return { role: 'promo', rule: 'promo.note' }
  return (text.match(PITCH) ?? []).length >= 2 ? { role: 'promo', rule: 'promo.pitch' } : null
}
