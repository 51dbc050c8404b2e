import { agencyNamed, findAgencies } from '../agency.ts'
import { isOutlet } from './title.ts'

/** Words that no person is called: offices, collectives, buttons. */
const NOT_A_PERSON =
  /\b(?:staff|editors?|editorial|team|newsroom|news|desk|admin|administrator|reporters?|correspondents?|contributors?|agency|agencies|press|media|network|magazine|times|online|web|digital|guest|author|authors|publisher|published|updated|posted|minutes?|read|share|follow|comments?|photo|photos|getty|images|subscribe|sign|click|view|all|posts?|more|about|contact|redaktion|rédaction|redacción|redazione|bureau|service|services|wire|unknown|anonymous|null|undefined|sponsored|advertorial|inc|llc|ltd|university|institute|foundation|http|https|www|com|category|tags?)\b/i
const ROLE_TAIL =
  /\s{0,2}(?:[,|–—-]|\bis\b|\bfor\b|\bof\b)\s{0,2}(?:.*\b(?:editor|writer|reporter|correspondent|columnist|staff|contributor|producer|journalist|analyst|chief|bureau|news|professor|fellow|director|author|host|anchor|critic|photographer|today|times|post|press|tribune|journal|guardian|service)\b.*)$/i

/** The persons that a byline names: without "By", offices, outlets, agencies, handles, addresses. */
export function readPersons(raw: string, outlets: readonly string[]): string[] {
  const plain = raw
    .slice(0, 400)
    .replace(/\S{1,80}@\S{1,80}|@\w{1,40}|https?:\S{1,300}/g, ' ')
    .replace(/\([^()]{0,100}\)|\[[^[\]]{0,100}\]/g, ' ')
    .replace(
      /^\W*(?:(?:story|words|text|written|posted|reported|reporting|published|article|analysis|opinion|review|interview|photographs?|author|authors?)\s{0,2}(?:by|:)|by|von|par|por|di|door|av|af|from)\b[:\s]{0,3}/i,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim()
  const persons: string[] = []
  for (const part of plain.split(
    /\s*(?:,|;|\||\/|•|·|&|\+|\b(?:and|und|et|y|e|og|och|en|with|und von)\b|\bby\b|\n)\s*/i,
  )) {
    const name = part.replace(ROLE_TAIL, '').replace(/^[\s\-–—:'"]+|[\s\-–—:,'"]+$/g, '')
    if (isPerson(name, outlets) && !persons.includes(name)) persons.push(name)
  }
  return persons.slice(0, 12)
}

/** True if `name` looks like the name of a person: two to five words, most with capitals. */
export function isPerson(name: string, outlets: readonly string[]): boolean {
  if (name.length < 4 || name.length > 50 || /[\d<>{}=?!:]/.test(name)) return false
  if (NOT_A_PERSON.test(name) || agencyNamed(name) !== null) return false
  if (isOutlet(name, outlets)) return false
  const words = name.split(' ')
  if (words.length < 2 || words.length > 5) return false
  const capital = words.filter((word) => /^["'‘(]?[\p{Lu}\p{Lo}]/u.test(word)).length
  return capital >= Math.ceil(words.length / 2) && /^[\p{Lu}\p{Lo}]/u.test(name)
}

/** True if a byline names an agency and no person. */
export const isAgencyByline = (raw: string) => findAgencies(raw).length > 0
