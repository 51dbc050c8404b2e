import type { InjectionReason } from '../../article/index.ts'
import { advertisedName, NAME } from './advertised-name.ts'
import type { PlainLabel } from './label.ts'
import { isOutletWord } from './newsroom-words.ts'
import type { PlainPassage } from './passage.ts'

/** Names that are looked at on one page. */
const MOST_NAMES = 12
/** Words of a line above the article that may be its headline. */
const LEAST_WORDS = 5
const MOST_WORDS = 32
/** What a name glued to the title is worth: no outlet writes so. */
export const GLUED = 2

/** One reason to take a name for injected, and what it is worth. */
export interface Sign {
  readonly worth: number
  readonly reason: InjectionReason
}

const OPENER = new RegExp(`^(${NAME}) ?([:|–—-])(?=([\\s\\S]))`, 'u')
/** `[Name] Title`, `【Name】Title`. */
const BRACKETED = new RegExp(`^[[【［](${NAME})[\\]】］]`, 'u')
/** `Title -Name`, `Title | Name`, `Title_Name`. */
const ENDING = new RegExp(`( ?)([-|–—_])( ?)(${NAME})$`, 'u')
const WHOLE = new RegExp(`^${NAME}$`, 'u')
const UNDERSCORED: InjectionReason = { code: 'ends-title', parts: { mark: '_', glued: true } }
const IN_BRACKETS: InjectionReason = { code: 'opens-title-in-brackets', parts: {} }
const CLOSER = new RegExp(` ?[-|–—] ?(${NAME})$`, 'u')
const TAGS = new RegExp(`^(?:[Tt]ags?|TAGS?) ?[:：] ?(${NAME})$`, 'u')
/** More than one word, or a word with a capital or a digit inside: not "Trump", not "Analysis". */
export const MADE_UP = /\s|\p{Ll}\p{Lu}|\p{L}\p{N}/u
/** Words before a title that say what it is. */
const KIND_WORD =
  /^(?:analysis|opinion|exclusive|breaking|watch|video|live|updates?|explainer|editorial|review|interview|report|photos|podcast|factbox|timeline|profile|obituary|comment|column)$/i

type Note = (name: string | undefined, worth: number, reason: InjectionReason) => void

const isSame = (a: InjectionReason, b: InjectionReason): boolean =>
  a.code === b.code && JSON.stringify(a.parts) === JSON.stringify(b.parts)

/** Names that something speaks against, with the signs that need no second look. */
export function collectNames(
  passages: readonly PlainPassage[],
  labels: readonly PlainLabel[],
  title: number,
): Map<string, Sign[]> {
  const names = new Map<string, Sign[]>()
  const note: Note = (name, worth, reason) => {
    const bare = name?.trim().replace(/[.&]$/, '')
    if (!bare || bare.length < 3 || KIND_WORD.test(bare)) return
    if (!names.has(bare) && names.size >= MOST_NAMES) return
    const signs = names.get(bare) ?? []
    // A line that comes a thousand times is one sign.
    if (signs.some((sign) => isSame(sign.reason, reason))) return
    names.set(bare, [...signs, { worth, reason }])
  }
  const headline = passages[title]?.text.slice(0, 300) ?? ''
  noteOpener(headline, note)
  noteEnding(headline, note)
  // With a name before it the true headline may not have been known for one.
  const first = labels.findIndex(({ role }) => role === 'body')
  for (const { text, words } of passages.slice(0, Math.max(0, first))) {
    if (words < LEAST_WORDS || words > MOST_WORDS) continue
    noteOpener(text.slice(0, 300), note)
    note(BRACKETED.exec(text)?.[1], GLUED, IN_BRACKETS)
    note(/_([^_]{3,60})$/.exec(text.slice(0, 300))?.[1]?.match(WHOLE)?.[0], GLUED, UNDERSCORED)
  }
  passages.forEach(({ text }, index) => {
    noteLine(text.slice(0, 300), (labels[index] as PlainLabel).rule, headline, note)
  })
  for (const [name, signs] of names) {
    const named = passages.some(
      ({ text }, index) =>
        /^(?:stamp|byline)$/.test((labels[index] as PlainLabel).role) &&
        text.slice(0, 300).includes(name),
    )
    if (named) signs.push({ worth: 1, reason: { code: 'in-date-line', parts: {} } })
  }
  if (labels.some(({ rule }) => rule === 'stamp.repost')) {
    const reason: InjectionReason = { code: 'reposted', parts: {} }
    for (const signs of names.values()) signs.push({ worth: 1, reason })
  }
  return names
}

function noteOpener(headline: string, note: Note): void {
  const [, opener, mark = '', after = ''] = OPENER.exec(headline) ?? []
  if (!opener) return
  const opens = (glued: boolean): InjectionReason => ({
    code: 'opens-title',
    parts: { mark, glued },
  })
  // "Anti-Trump" and "60–90" are words: a dash glues only a name that is made up.
  const isWord = /[–—-]/.test(mark) && (!MADE_UP.test(opener) || !/\p{Lu}/u.test(after))
  if (!isWord && /[\p{Lu}\p{N}"'“‘$£€]/u.test(after)) {
    note(opener, GLUED, opens(true))
  } else if (after === ' ' && MADE_UP.test(opener)) {
    // "Elon Musk: …" and "Harbour News | …" are headlines of a person and of an outlet.
    const worth = mark === ':' || namesOutlet(opener) ? 0.5 : 1
    note(opener, worth, opens(false))
  } else if (after === ' ') note(opener, 0, opens(false))
}

/** "Harbour News | Talks begin": an outlet may be named before its title. */
export const namesOutlet = (name: string) => name.split(' ').some((word) => isOutletWord(word))

/** "Talks begin | Harbourline", "Ann Roe: talks begin": where outlets and persons stand. */
export const standsAsUsual = (headline: string, name: string) =>
  headline.startsWith(`${name}: `) ||
  (headline.endsWith(name) && /[|–—-] ?$/.test(headline.slice(0, -name.length)))

function noteEnding(headline: string, note: Note): void {
  note(BRACKETED.exec(headline)?.[1], GLUED, IN_BRACKETS)
  const [, before = '', mark = '', after = '', name] = ENDING.exec(headline) ?? []
  if (mark === '_') note(name, GLUED, UNDERSCORED)
  // "Anti-Trump" and "Jean-Paul" have no space on either side.
  else if (before !== '' || (after === '' && mark === '|'))
    note(name, after === '' ? 1.5 : 1, { code: 'ends-title', parts: { mark, glued: false } })
}

function noteLine(text: string, rule: string, headline: string, note: Note): void {
  if (rule === 'menu.crumbs') {
    const closer = CLOSER.exec(text)
    const whole = headline.length > 8 && text.slice(0, closer?.index).endsWith(headline)
    if (whole) note(closer?.[1], 3, { code: 'ends-path-line', parts: {} })
  }
  note(TAGS.exec(text)?.[1], 1, { code: 'only-tag', parts: {} })
  if (rule === 'promo.repeated') {
    note(advertisedName(text), 1.5, { code: 'advertised', parts: {} })
  }
}
