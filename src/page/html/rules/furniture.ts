import { TRAIT } from '../traits.data.ts'
import type { HtmlRule } from './rule.ts'
import { says } from './says.ts'
import { SHORT_POINTER } from './words.data.ts'

/** Menus, footers, search boxes, cookie notices: what surrounds every page of a site. */
export const furniture: HtmlRule = ({ traits, near, inside, prose }) => {
  const said = inside ? near : traits
  if (said & TRAIT.wall && !prose) return { role: 'promo', rule: 'furniture.wall' }
  if (said & TRAIT.overlay) return { role: 'menu', rule: 'furniture.overlay' }
  if (said & TRAIT.nav) return { role: 'menu', rule: 'furniture.nav' }
  if (said & TRAIT.footer) return { role: 'footer', rule: 'furniture.footer' }
  return null
}

/** Rights and terms, wherever they stand. */
export const rights: HtmlRule = (line) =>
  line.text.length < 500 && says(line, 'rights')
    ? { role: 'footer', rule: 'furniture.rights' }
    : null

/** Buttons and labels of one or two words: "Share", "Advertisement", "3 comments". */
export const button: HtmlRule = ({ text }) =>
  text.length < 220 && SHORT_POINTER.test(text) ? { role: 'menu', rule: 'furniture.button' } : null

/** Comments of readers. */
export const comment: HtmlRule = ({ traits, near, inside }) =>
  (inside ? near : traits) & TRAIT.comment ? { role: 'comment', rule: 'comment.name' } : null

/** Tags, section names and kickers. */
export const tags: HtmlRule = ({ traits, near, inside, text, linked }) => {
  if (((inside ? near : traits) & TRAIT.tags) === 0) return null
  return text.length < 60 || linked > 0.5 ? { role: 'menu', rule: 'furniture.tags' } : null
}
