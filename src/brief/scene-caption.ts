import type { Word } from '../language/index.ts'
import { readsAlone } from './lines/reads-alone.ts'
import type { ToldLine } from './lines/told-line.ts'
import { GREETING, HAPPENING_NOUN, POSING, SCENE_HEAD } from './scene-verbs.data.ts'

/** What is known of the telling that a caption gives. */
interface Told {
  /** An event is known in it, not a day alone. */
  readonly isEvent: boolean
  /** Between two that the text names. */
  readonly isBetween: boolean
}

/** A noun that tells stands so near to the head of a caption without a verb. */
const HEAD_WORDS = 5

/**
 * Whether a caption tells what happened, or only sets the scene of its picture. "Lund and Kos sign the
 * treaty" tells; "Lund speaks to dockers", "Lund, left, and Kos" and "Dockers are seen at the gate" do not.
 */
export function captionTells(line: ToldLine, { isEvent, isBetween }: Told): boolean {
  if (SCENE_HEAD.test(line.text)) return false
  const words = [...line.shown].flatMap((at) => line.sentence?.words[at] ?? [])
  // "… sign the treaty as dockers look on": what stands before "as" is the news.
  const aside = words.findIndex(({ text }) => /^(?:as|while|where)$/.test(text))
  const verb = (aside > 0 && sceneVerb(words.slice(0, aside))) || sceneVerb(words)
  if (!verb) return words.slice(0, HEAD_WORDS).some(({ text }) => HAPPENING_NOUN.test(text))
  if (GREETING.has(verb.lemma)) return isBetween
  if (POSING.has(verb.lemma)) return false
  return isEvent || (verb.xpos === 'VBD' && readsAlone(line))
}

/** The verb of the picture: what is done in the present, else in the past, else "waving". */
function sceneVerb(words: readonly Word[]): Word | undefined {
  const isStanding = ({ text }: Word) => /^(?:left|right)$/i.test(text)
  const find = (tag: RegExp) => words.findIndex((word) => tag.test(word.xpos) && !isStanding(word))
  const present = find(/^VB[ZP]$/)
  const at = present >= 0 ? present : [find(/^VBD$/), find(/^VBG$/)].find((found) => found >= 0)
  if (at === undefined) return undefined
  const verb = words[at]
  // "is seen", "are pictured", "is speaking": what is done stands behind.
  const main = words.slice(at + 1, at + 4).find(({ xpos }) => /^VB[NG]$/.test(xpos))
  return verb && /^(?:be|have)$/.test(verb.lemma) && main ? main : verb
}
