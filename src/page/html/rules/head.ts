import { readStampLine, readYearlessStamp } from '../../stamp.ts'
import { TRAIT } from '../traits.data.ts'
import type { HtmlRule } from './rule.ts'

/** The headline. */
export const title: HtmlRule = ({ index, text }, scene) => {
  if (index === scene.title) return { role: 'title', rule: 'head.title' }
  const headline = scene.lines[scene.title]
  return headline && text.length > 15 && text === headline.text
    ? { role: 'title', rule: 'head.title-again' }
    : null
}

/** The standfirst: between headline and text, by class or as the only heading there. */
export const dek: HtmlRule = (
  { index, near, traits, inside, words, linked, heading, tag },
  scene,
) => {
  if (scene.title < 0 || index < scene.title || index > scene.first) return null
  const said = inside ? near : traits
  if (words < 4 || linked > 0.5) return null
  if (said & TRAIT.dek && index < scene.first) return { role: 'dek', rule: 'head.dek' }
  if (heading && tag === 'h2' && index === scene.title + 1 && words > 6) {
    return { role: 'dek', rule: 'head.dek-heading' }
  }
  return null
}

/** "By Jane Roe" and lines that the page calls a byline. */
export const byline: HtmlRule = ({ text, near, traits, inside, words, index }, scene) => {
  if (text.length > 200) return null
  const said = inside ? near : traits
  if (said & TRAIT.byline && words < 20) return { role: 'byline', rule: 'head.byline' }
  const edge = index <= scene.first + 1 || index >= scene.last - 1
  if (
    edge &&
    words < 16 &&
    /^(?:by|words by|text by|story by|written by|von|por|par|di|door)\s\p{Lu}/iu.test(text) &&
    !/[.!?]$/.test(text)
  ) {
    return { role: 'byline', rule: 'head.by' }
  }
  return null
}

/** Lines of date and time. */
export const stamp: HtmlRule = ({ text, near, traits, inside, words, line }) => {
  if (text.length > 220) return null
  if (readStampLine(text).length > 0 || readYearlessStamp(text))
    return { role: 'stamp', rule: 'head.stamp' }
  const said = inside ? near : traits
  const timed = line.marks.some((mark) => mark.element.tag === 'time')
  if ((said & TRAIT.stamp || timed) && words < 16) return { role: 'stamp', rule: 'head.stamp-name' }
  return null
}

/** Notes on the writer. */
export const bio: HtmlRule = ({ near, traits, inside }) =>
  (inside ? near : traits) & TRAIT.bio ? { role: 'bio', rule: 'head.bio' } : null
