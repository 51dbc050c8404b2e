import { TRAIT } from '../traits.data.ts'
import type { HtmlRule } from './rule.ts'

/** What stands outside the container is none of the article. */
export const outside: HtmlRule = ({ inside, prose, linked, words }) => {
  if (inside) return null
  if (words < 5) return { role: 'menu', rule: 'text.outside' }
  return { role: linked > 0.5 && !prose ? 'teaser' : 'other', rule: 'text.outside' }
}

/** What stands in the container before the first or behind the last sentence. */
export const edge: HtmlRule = ({ index, words, heading, prose, inside, line, linked }, scene) => {
  if (!inside || prose) return null
  if (scene.first < 0) return { role: words < 5 ? 'menu' : 'other', rule: 'text.no-prose' }
  if (index < scene.first && !heading) return { role: 'other', rule: 'text.before' }
  if (index < scene.first && index < scene.title) return { role: 'menu', rule: 'text.before' }
  const listed = line.element.tag === 'li'
  return index > scene.last && (heading || (words < 5 && !listed) || linked > 0.5)
    ? { role: 'other', rule: 'text.after' }
    : null
}

/** The same words twice running: the title of a video, printed under its picture again. */
export const repeat: HtmlRule = ({ repeats, words, inside, index, text }, scene) =>
  inside && repeats && words > 5 && scene.lines[index - 1]?.text === text
    ? { role: 'other', rule: 'text.repeat' }
    : null

/** A pull quote that is a box of its own. */
export const pullQuote: HtmlRule = ({ near, inside }) =>
  inside && near & TRAIT.pullquote ? { role: 'other', rule: 'text.pull-quote' } : null

/** Headings inside the text. */
export const subhead: HtmlRule = ({ heading, inside }) =>
  inside && heading ? { role: 'subhead', rule: 'text.subhead' } : null

/** All that is left in the container. */
export const body: HtmlRule = () => ({ role: 'body', rule: 'text.body' })
