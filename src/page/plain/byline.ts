import type { AgencyCredit, Found } from '../../article/index.ts'
import { agencyNamed, anyName, LONG_OUTLETS } from '../../lexicon/index.ts'
import { bylineAgency } from '../agency.ts'
import { nameInCase } from '../name-in-case.ts'
import type { PlainLabel } from './label.ts'
import { isOutletWord, NEWSROOM_ROLES } from './newsroom-words.ts'
import type { PlainPassage } from './passage.ts'
import { REPOST_STAMP } from './rules/stamp.ts'

/** What a page's bylines name. */
export interface Bylines {
  readonly people: readonly Found<string>[]
  readonly outlet?: Found<string>
  readonly agencies: readonly AgencyCredit[]
}

/** "Ann LeeStaff Writer", "Bo DayTwitter", "Cy Eck Follow". */
const GLUED =
  /(?:(?<=\p{Ll})(?:Staff|Special|Senior|Contributing|Reporter|Editor|Correspondent) ?.{0,40}|\s?(?:Follow|Twitter|Facebook|Email|Contact))$/u
/** More people than this no byline has. */
const MOST_PEOPLE = 12
const LEAD =
  /^(?:(?:written|posted|reported|story|words|text|analysis|opinion|review) )?by:? {1,3}|^(?:authors?|reporter|writer): ?/iu
const PERSON =
  /^(?:(?:Dr|Prof|Sir|Dame)\.? )?\p{Lu}[\p{L}'’.-]{0,24}(?: (?:\p{Lu}[\p{L}'’.-]{0,24}|de|da|di|van|von|der|den|al|el|bin|la|le)){1,4}$/u

/**
 * The people, the outlet and the agencies that the page's byline lines name. The name that a
 * re-poster's template gives as its source is kept with the pointer `source:`: it is that
 * template's word and nobody else's.
 */
export function readBylines(
  passages: readonly PlainPassage[],
  labels: readonly PlainLabel[],
  end: number,
): Bylines {
  const people: Found<string>[] = []
  const agencies: AgencyCredit[] = []
  let outlet: Found<string> | undefined
  const add = (shown: string, start: number, pointer?: string) => {
    const value = nameInCase(shown)
    const known = people.some((person) => person.value === value)
    if (known || people.length >= MOST_PEOPLE) return
    const span = { start, end: start + shown.length }
    people.push({ value, span, ...(pointer ? { pointer } : {}) })
  }
  for (let index = 0; index < Math.min(end, passages.length); index++) {
    const passage = passages[index] as PlainPassage
    const { rule, role } = labels[index] as PlainLabel
    // A name is quoted as it stands: one that runs on into the next line is none.
    if (passage.lines > 1) continue
    if (rule === 'stamp.repost') {
      const source = (REPOST_STAMP.exec(passage.text)?.[2] ?? '').trim()
      if (source) add(source, passage.span.start + passage.text.indexOf(source), 'source:')
    }
    if (role !== 'byline' || rule === 'byline.label' || rule === 'byline.office') continue
    const agency = bylineAgency(passage.text, passage.span.start)
    if (agency) agencies.push(agency)
    for (const part of splitNames(passage)) {
      const { person, rest } = splitOutlet(part.text)
      if (person) add(person, part.start)
      if (rest && !outlet && agencyNamed(rest) === null) {
        const start = part.start + part.text.indexOf(rest)
        outlet = { value: rest, span: { start, end: start + rest.length } }
      }
    }
  }
  return { people, ...(outlet ? { outlet } : {}), agencies }
}

/** "By Ann Lee, Bo Day and Cy Eck | The Post" in its parts, each with its place in the text. */
function splitNames({ text, span }: PlainPassage): { text: string; start: number }[] {
  const lead = LEAD.exec(text)?.[0].length ?? 0
  const parts: { text: string; start: number }[] = []
  let at = lead
  for (const piece of text
    .slice(lead)
    .split(/(\s*[,;|•·&]\s*|\s+and\s+|\s+[-–—]\s+|\s+with\s+)/u)) {
    if (parts.length > 30) break
    // "Ann Lee Follow", "Bo DayTwitter": the button beside the name.
    const bare = piece.trim().replace(GLUED, '')
    if (/\p{L}/u.test(bare))
      parts.push({ text: bare, start: span.start + at + piece.indexOf(bare) })
    at += piece.length
  }
  return parts
}

/** Outlets whose names have more words than the one before "News", "Times", "Post". */
const LONG_OUTLET = new RegExp(
  String.raw`(?:^|\s)((?:The )?(?:${anyName(LONG_OUTLETS)}|[A-Z]{2,4} News(?: \d+)?))(?:\s\p{L}+)?$`,
  'u',
)

/**
 * "Ann Lee Sky News" is a person and an outlet: the outlet is what an outlet's word ends, with one
 * word before it, as long as two words are left for the person.
 */
function splitOutlet(part: string): { person?: string; rest?: string } {
  if (NEWSROOM_ROLES.test(part) || /\d{3}|@/.test(part)) return {}
  if (agencyNamed(part) !== null) return {}
  const words = part.split(/\s+/)
  const long = LONG_OUTLET.exec(part)
  if (long) {
    const rest = part.slice(long.index).trim()
    const person = part.slice(0, long.index).trim()
    return PERSON.test(person) ? { person, rest } : { rest: part }
  }
  if (words.some((word, index) => index > 0 && isOutletWord(word)) || isOutletWord(part)) {
    const last = words.findLastIndex((word) => isOutletWord(word))
    const cut = Math.max(2, last - 1)
    if (words.length <= 3 || cut >= words.length) return { rest: part }
    const person = words.slice(0, cut).join(' ')
    return PERSON.test(person) ? { person, rest: words.slice(cut).join(' ') } : { rest: part }
  }
  return PERSON.test(part) ? { person: part } : {}
}
