import type { Injected, Span } from '../../article/index.ts'
import { advertisedName, NAME } from './advertised-name.ts'
import { OUTLET_WORDS } from './furniture.data.ts'
import type { Label } from './label.ts'
import type { Passage } from './passage.ts'

/** Signs together worth this much make a name an injected one; one more where outlets and persons stand. */
const ENOUGH = 3
/** Names looked at, and places of one name, on one page. */
const MOST_NAMES = 12
const MOST_PLACES = 400
/** Words of a line above the article that may be its headline. */
const LEAST_WORDS = 5
const MOST_WORDS = 32
/** What a name glued to the title is worth: no outlet writes so. */
const GLUED = 2

/** One reason to take a name for injected, and what it is worth. */
interface Sign {
  readonly worth: number
  readonly reason: string
}

interface Place extends Span {
  /** How it stands there, where that is not how a name stands in a sentence. */
  readonly oddity?: string
  /** True where it could be a matter of style. */
  readonly loose?: boolean
  /** True where it has no space on one side. */
  readonly within?: boolean
  /** In sentences: true where names of the story stand: at their head, before a comma, beside another name. */
  readonly natural?: boolean
}

const OPENER = new RegExp(`^(${NAME}) ?([:|–—-])(?=([\\s\\S]))`, 'u')
/** `[Name] Title`, `【Name】Title`. */
const BRACKETED = new RegExp(`^[[【［](${NAME})[\\]】］]`, 'u')
/** `Title -Name`, `Title | Name`, `Title_Name`. */
const ENDING = new RegExp(`( ?)([-|–—_])( ?)(${NAME})$`, 'u')
const WHOLE = new RegExp(`^${NAME}$`, 'u')
const UNDERSCORED = 'ends the title, glued to it by "_"'
const CLOSER = new RegExp(` ?[-|–—] ?(${NAME})$`, 'u')
const TAGS = new RegExp(`^(?:[Tt]ags?|TAGS?) ?[:：] ?(${NAME})$`, 'u')
/** More than one word, or a word with a capital or a digit inside: not "Trump", not "Analysis". */
const MADE_UP = /\s|\p{Ll}\p{Lu}|\p{L}\p{N}/u
/** Words before a title that say what it is. */
const KIND_WORD =
  /^(?:analysis|opinion|exclusive|breaking|watch|video|live|updates?|explainer|editorial|review|interview|report|photos|podcast|factbox|timeline|profile|obituary|comment|column)$/i
/** What names of shops for money and games end in; a weak sign, for firms in the news have them too. */
const BRAND_WORD =
  /(?:coin|bet|fx|trade|pay|swap)$|\b(?:exchange|casino|coin|crypto|wealth|finance|financial|capital|fund|hedge|markets?|trading|invest\w{0,6}|analysis|center|centre|hub|academy|club|group)$/i
/** Words after which a name stands as it should: "told Foo", "at Foo", "president Foo". */
const FITTING =
  /\b(?:told|tell|tells|said|says|reported|reports|with|by|to|from|of|for|the|a|an|at|in|on|into|near|inside|outside|through|across|including|and|or|but|via|as|than|that|if|when|while|because|since|after|before|until|whether|where|like|against|between|under|over|about|called|named|is|was|president|minister|company|group|firm|agency|newspaper|outlet|broadcaster|director|founder|chief|mr|mrs|ms|dr) $/i
/** Words that cannot follow a name that stands where an object or an adverb does not. */
const UNFIT = /^ (?:the|a|an|his|her|its|their|my|our|it|he|she|they|you|which|that|of|and) /
/** "of Foo the talks", "and Foo their talks": one noun too many. "told Foo the talks …" and "in Foo the talks …" are sentences. */
const LINKING =
  /\b(?:with|by|to|of|for|from|into|over|under|about|against|between|than|like|as|and|or|the|a|an) $/i
const DETERMINER = /^ (?:the|a|an|his|her|its|their|my|our|this|these|those) /
/** "will Foo be", "has Foo been" outside of a question; "Foo been". */
const AUXILIARY = /\b(?:will|would|can|could|should|may|might|must|has|have|had|been|being) $/
const PARTICIPLE = /^ (?:be|been|being) /
const ENDING_OF_WORD = /^(?:e?s|e?n|er|ern|ed|ing|ly|ism|ists?)$/
/** What stands around the names of a story, and not around words that were pushed between two others. */
const BEFORE_NAME = /(?:^|[.!?:;,"“‘'(—–-]|[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*) ?$/u
const BEHIND_NAME =
  /^(?:[’'.,;:!?"”)—–-]| [\p{Lu}\p{N}(—–]|(?:e?s|e?n|er|ern|ed|ing|ly|ism|ists?)(?!\p{L})|$)/u

/**
 * The names that a re-poster pushed into headline and sentences, on the evidence of this page alone:
 * a name is injected where enough signs meet (it opens the title glued to it, stands glued to a
 * word, is what a repeated advertisement sings of, is the page's only tag …).
 *
 * @example "Foo Exchange:Talks begin" and "The talks Foo Exchangebegan": both marked
 */
export function findInjected(
  passages: readonly Passage[],
  labels: readonly Label[],
  title: number,
): Injected[] {
  const injected: Injected[] = []
  const headline = passages[title]?.text ?? ''
  for (const [name, signs] of collectNames(passages, labels, title)) {
    const places = passages.flatMap((passage, index) =>
      isRead(labels[index] as Label)
        ? findPlaces(passage, name, !IN_TEXT.test((labels[index] as Label).role))
        : [],
    )
    const isUsual = namesOutlet(name) || standsAsUsual(headline, name)
    const foreign = (isNamed: boolean) => foreignSigns(name, passages, labels, isNamed || isUsual)
    const least = standsAsUsual(headline, name) ? ENOUGH + 1 : ENOUGH
    if (!isPushed(name, signs, places, foreign, least)) continue
    const why = signs.map((sign) => sign.reason)
    for (const place of places) {
      const reasons = place.oddity ? [place.oddity, ...why] : why
      injected.push({ span: { start: place.start, end: place.end }, reason: reasons.join('; ') })
    }
  }
  return withoutOverlaps(injected)
}

/** Whether the signs against a name, and the places where it stands, are enough. */
function isPushed(
  name: string,
  signs: readonly Sign[],
  places: readonly Place[],
  foreign: (isNamed: boolean) => readonly Pick<Sign, 'worth'>[],
  least: number,
): boolean {
  const odd = places.filter((place) => place.oddity)
  const inText = places.filter(({ natural }) => natural !== undefined)
  const named = inText.filter(({ natural }) => natural).length
  // A name of the story, or of the outlet, stands as names do nearly everywhere.
  const isAtHome = named > inText.length / 3 && named > odd.filter(({ within }) => within).length
  if (isAtHome && sum(signs) < ENOUGH) return false
  if (!MADE_UP.test(name)) {
    // "Trump:No deal" of a re-poster: a plain word is a brand only if nothing in the text needs it.
    const isGlued = odd.some(({ loose }) => !loose) || signs.some(({ worth }) => worth >= GLUED)
    if (!isGlued || named > 0 || odd.length === 0) return false
  }
  const pushed = odd.length > 0 || (inText.length > 0 && named === 0)
  const worth = [
    ...signs,
    ...odd.slice(0, 3).map(({ loose }) => ({ worth: loose ? 1 : 2 })),
    ...(pushed ? foreign(named > 0) : []),
  ]
  return sum(worth) >= least
}

const sum = (signs: readonly Pick<Sign, 'worth'>[]) =>
  signs.reduce((total, { worth }) => total + worth, 0)

/**
 * A name in headline and text whose words stand nowhere else: nobody in the story is called so. It says more
 * where the name never stands as names do, nor as an outlet's (`isUsual`), and no line around the article has it.
 */
function foreignSigns(
  name: string,
  passages: readonly Passage[],
  labels: readonly Label[],
  isUsual: boolean,
): Pick<Sign, 'worth'>[] {
  const sells = BRAND_WORD.test(name) ? [{ worth: 0.5 }] : []
  const words = name.split(' ').filter((word) => word.length > 2 && !BRAND_WORD.test(word))
  // "Global" of "Harbour Global Fund" is no short form of "Quantrix Global".
  const forms = words.map(
    (word, at) =>
      new RegExp(
        `(?<!\\p{L}${at > 0 ? "|\\p{Lu}[\\p{L}'’.-]{0,20} " : ''})${literal(word)}(?!\\p{L})`,
        'u',
      ),
  )
  const known = passages.some(({ text }, index) => {
    if ((labels[index] as Label).role !== 'body') return false
    const rest = text.replaceAll(name, ' ')
    return forms.some((form) => form.test(rest))
  })
  if (known) return sells
  const around = passages.some(
    ({ text }, index) => AROUND.test((labels[index] as Label).role) && text.includes(name),
  )
  return [...sells, { worth: isUsual || around ? 1 : 2 }]
}

/** Lines around an article that name its outlet. */
const AROUND = /^(?:menu|footer|teaser|bio|other)$/

const literal = (word: string) => word.replace(/[.&]/g, '\\$&')

/** Where a name stands in sentences. */
const IN_TEXT = /^(?:body|subhead|caption|dek)$/

const isRead = ({ role, rule }: Label): boolean =>
  role === 'title' ||
  role === 'dek' ||
  role === 'body' ||
  role === 'subhead' ||
  role === 'caption' ||
  rule === 'menu.crumbs'

type Note = (name: string | undefined, worth: number, reason: string) => void

/** Names that something speaks against, with the signs that need no second look. */
function collectNames(
  passages: readonly Passage[],
  labels: readonly Label[],
  title: number,
): Map<string, Sign[]> {
  const names = new Map<string, Sign[]>()
  const note: Note = (name, worth, reason) => {
    const bare = name?.trim().replace(/[.&]$/, '')
    if (!bare || bare.length < 3 || KIND_WORD.test(bare)) return
    if (!names.has(bare) && names.size >= MOST_NAMES) return
    const signs = names.get(bare) ?? []
    // A line that comes a thousand times is one sign.
    if (signs.some((sign) => sign.reason === reason)) return
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
    note(BRACKETED.exec(text)?.[1], GLUED, 'opens the title in brackets')
    note(/_([^_]{3,60})$/.exec(text.slice(0, 300))?.[1]?.match(WHOLE)?.[0], GLUED, UNDERSCORED)
  }
  passages.forEach(({ text }, index) => {
    noteLine(text.slice(0, 300), (labels[index] as Label).rule, headline, note)
  })
  for (const [name, signs] of names) {
    const named = passages.some(
      ({ text }, index) =>
        /^(?:stamp|byline)$/.test((labels[index] as Label).role) &&
        text.slice(0, 300).includes(name),
    )
    if (named) signs.push({ worth: 1, reason: 'the page’s date line names it' })
  }
  if (labels.some(({ rule }) => rule === 'stamp.repost')) {
    const reason = 'the page has a re-poster’s date line'
    for (const signs of names.values()) signs.push({ worth: 1, reason })
  }
  return names
}

function noteOpener(headline: string, note: Note): void {
  const [, opener, mark = '', after = ''] = OPENER.exec(headline) ?? []
  if (!opener) return
  // "Anti-Trump" and "60–90" are words: a dash glues only a name that is made up.
  const isWord = /[–—-]/.test(mark) && (!MADE_UP.test(opener) || !/\p{Lu}/u.test(after))
  if (!isWord && /[\p{Lu}\p{N}"'“‘$£€]/u.test(after)) {
    note(opener, GLUED, `opens the title, glued to it by "${mark}"`)
  } else if (after === ' ' && MADE_UP.test(opener)) {
    // "Elon Musk: …" and "Harbour News | …" are headlines of a person and of an outlet.
    const worth = mark === ':' || namesOutlet(opener) ? 0.5 : 1
    note(opener, worth, `opens the title before "${mark}"`)
  } else if (after === ' ') note(opener, 0, `opens the title before "${mark}"`)
}

/** "Harbour News | Talks begin": an outlet may be named before its title. */
const namesOutlet = (name: string) => name.split(' ').some((word) => OUTLET_WORDS.test(word))

/** "Talks begin | Harbourline", "Ann Roe: talks begin": where outlets and persons stand. */
const standsAsUsual = (headline: string, name: string) =>
  headline.startsWith(`${name}: `) ||
  (headline.endsWith(name) && /[|–—-] ?$/.test(headline.slice(0, -name.length)))

function noteEnding(headline: string, note: Note): void {
  note(BRACKETED.exec(headline)?.[1], GLUED, 'opens the title in brackets')
  const [, before = '', mark = '', after = '', name] = ENDING.exec(headline) ?? []
  if (mark === '_') note(name, GLUED, UNDERSCORED)
  // "Anti-Trump" and "Jean-Paul" have no space on either side.
  else if (before !== '' || (after === '' && mark === '|'))
    note(name, after === '' ? 1.5 : 1, `ends the title after "${mark}"`)
}

function noteLine(text: string, rule: string, headline: string, note: Note): void {
  if (rule === 'menu.crumbs') {
    const closer = CLOSER.exec(text)
    const whole = headline.length > 8 && text.slice(0, closer?.index).endsWith(headline)
    if (whole) note(closer?.[1], 3, 'ends the title in the path line, not in the title below')
  }
  note(TAGS.exec(text)?.[1], 1, 'is the only tag of the page')
  if (rule === 'promo.repeated') {
    note(advertisedName(text), 1.5, 'is what a line repeated between the paragraphs praises')
  }
}

function findPlaces({ text, span }: Passage, name: string, isTitle: boolean): Place[] {
  const places: Place[] = []
  let at = text.indexOf(name)
  while (at >= 0 && places.length < MOST_PLACES) {
    const end = at + name.length
    const place = readPlace(text, at, end)
    const natural =
      !place.oddity &&
      (BEFORE_NAME.test(text.slice(Math.max(0, at - 24), at)) ||
        BEHIND_NAME.test(text.slice(end, end + 24)))
    places.push({
      ...place,
      ...(isTitle ? {} : { natural }),
      start: span.start + place.start,
      end: span.start + place.end,
    })
    at = text.indexOf(name, at + name.length)
  }
  return places
}

/** What to cut for the name at `start`, with the mark or the space that came with it. */
function readPlace(text: string, start: number, end: number): Place {
  const before = text[start - 1] ?? ''
  const next = text[end] ?? ''
  const word = /^[\p{L}\p{N}]{1,20}/u.exec(text.slice(end, end + 20))?.[0]
  if (start === 0 && /^ ?[:|–—-]/.test(text.slice(end, end + 2))) {
    const mark = /^ ?[:|–—-]\s{0,2}/.exec(text.slice(end)) as RegExpExecArray
    return { start, end: end + mark[0].length }
  }
  const bracket = start === 1 && /^[\]】］]\s{0,2}/.exec(text.slice(end, end + 4))
  if (bracket) return { start: 0, end: end + bracket[0].length }
  if (end === text.length && before === '_') return { start: start - 1, end }
  if (end === text.length && /[-|–—] ?$/.test(text.slice(0, start).slice(-2))) {
    const mark = / ?[-|–—] ?$/.exec(text.slice(0, start)) as RegExpExecArray
    return { start: mark.index, end }
  }
  if (/[([]/.test(before) && /[)\]]/.test(next)) return inBrackets(text, start, end)
  // "Mobile Apps" is the plural of "Mobile App".
  if (word && !ENDING_OF_WORD.test(word))
    return { start, end, oddity: `stands glued to "${word}"`, within: true }
  if (/[\p{L}\p{N}]/u.test(before))
    return { start, end, oddity: 'is glued to the word before it', within: true }
  if (/[.!?”]/.test(before) || (before === '"' && /\S/.test(text[start - 2] ?? ' ')))
    return { start, end, oddity: 'is glued to the end of a sentence' }
  if (before === ' ' && next === ' ') return inSentence(text, start, end)
  return before === ' ' && next === '' ? { start: start - 1, end } : { start, end }
}

function inSentence(text: string, start: number, end: number): Place {
  // "told Foo the talks were over" is a sentence, "is Foo the talks" is none.
  const before = text.slice(Math.max(0, start - 24), start)
  const next = text.slice(end, end + 8)
  const unfit =
    /\p{Ll} $/u.test(before) &&
    ((!FITTING.test(before) && UNFIT.test(next)) ||
      (LINKING.test(before) && DETERMINER.test(next)) ||
      (AUXILIARY.test(before) && /^ \p{Ll}/u.test(next)) ||
      PARTICIPLE.test(next))
  const lost = standsLost(text, start, end)
  const oddity = unfit || lost ? { oddity: 'does not fit its sentence' } : {}
  return { start, end: end + 1, ...oddity, ...(lost && !unfit ? { loose: true } : {}) }
}

/** "(Name) " goes with its brackets and the space behind them. */
function inBrackets(text: string, start: number, end: number): Place {
  const spaced = text[start - 2] === ' ' && text[end + 1] === ' '
  const oddity = 'stands alone in brackets'
  return { start: start - 1, end: end + (spaced ? 2 : 1), oddity, loose: true }
}

/** Between two words in small letters, neither of which calls for a name. */
function standsLost(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  return /\p{Ll} $/u.test(before) && !FITTING.test(before) && /^ \p{Ll}/u.test(text.slice(end))
}

function withoutOverlaps(injected: readonly Injected[]): Injected[] {
  const sorted = [...injected].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )
  let end = -1
  return sorted.filter(({ span }) => {
    const free = span.start >= end
    if (free) end = span.end
    return free
  })
}
