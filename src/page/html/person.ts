import { agencyNamed, anyWord } from '../../lexicon/index.ts'
import { isOutlet } from './title.ts'

/** Words that no person is called: offices, collectives, buttons. */
const NOT_A_PERSON = new RegExp(
  String.raw`\b(?:${anyWord(`
    staff writers? columnists? photographers? producers? reviewers? director manager marketing
    coordinator strategist specialist consultant dietitian founder officer development engineer
    analysts? strategy editors? editorial team newsroom news desk admin administrator reporters?
    correspondents? contributors? agency agencies press media network magazine times online web
    digital guest author authors publisher published updated posted minutes? read share follow
    comments? photo photos getty images subscribe sign click view all posts? more about contact
    redaktion rédaction redacción redazione bureau service services wire unknown anonymous null
    undefined sponsored advertorial inc llc ltd university institute foundation http https www
    com category tags?
  `)})\b`,
  'i',
)
const ROLE_TAIL = new RegExp(
  String.raw`\s{0,2}(?:[,|–—-]|\bis\b|\bfor\b|\bof\b)\s{0,2}(?:.*\b(?:${anyWord(`
    editor writer reporter correspondent columnist staff contributor producer journalist analyst
    chief bureau news professor fellow director author host anchor critic photographer today
    times post press tribune journal guardian service
  `)})\b.*)$`,
  'i',
)

/** Words that a page without spaces between its elements glues to a name: "Ann ExampleStaff Writer". */
const GLUED =
  /(\p{Ll})(?:CEO|CTO|CFO|Twitter|Staff|Writer|Senior|Editor|Reporter|Contributor|Correspondent|Follow|Updated|Published|Contact|Facebook|Email)\b.*$/u

// Single letters only in lower case: "Ana Roe y Luis Poe", but "Laura E. Example".
const BETWEEN =
  /\s*(?:,|;|\||\/|•|·|&|\+|\b(?:[Aa]nd|AND|und|UND|et|ET|y|e|og|och|en|with|With|[Bb]y|BY)\b)\s*/

/** Degrees and letters after a name: "Ann Roe, MD, PhD". */
const DEGREE =
  /^(?:\p{Lu}{2,6}|Ph\.?D\.?|M\.?D\.?|Ed\.?D\.?|M\.?[AS]c?\.?|B\.?[AS]c?\.?|J\.?D\.?|D\.?O\.?|Esq\.?|Psy\.?D\.?|Pharm\.?D\.?|[Jj]r\.?|Sr\.?|CPA|RN|RD|LD)$/u

/** "Written by", "Par", "Photographs:": before the first name. */
const BY_WORDS = new RegExp(
  String.raw`^\W*(?:(?:${anyWord(`
    story words text written posted reported reporting published article analysis opinion review
    interview photographs? authors?
  `)})\s{0,2}(?:by|:)|by|von|par|por|di|door|av|af|from)\b[:\s]{0,3}`,
  'i',
)

/** The persons that a byline names: without "By", offices, outlets, agencies, handles, addresses. */
export function readPersons(raw: string, outlets: readonly string[], known = false): string[] {
  const plain = raw
    .slice(0, 400)
    .replace(/\S{1,80}@\S{1,80}|@\w{1,40}|https?:\S{1,300}/g, ' ')
    .replace(/\([^()]{0,100}\)|\[[^[\]]{0,100}\]/g, ' ')
    .replace(BY_WORDS, '')
    .replace(/^(?:(?:By|BY|by)\s?)+(?=\p{Lu}\p{Ll})/u, '')
    .replace(/\s+/g, ' ')
    .trim()
  const persons: string[] = []
  for (const part of plain.split(BETWEEN)) {
    const name = part
      .replace(ROLE_TAIL, '')
      .replace(GLUED, '$1')
      .replace(outletTail(outlets), '')
      .replace(/\s?기자$/, '')
      .replace(/^[\s\-–—:'"]+|[\s\-–—:,'"]+$/g, '')
    if (persons.length > 0 && DEGREE.test(name)) continue
    if (isPerson(name, outlets, known) && !persons.includes(name)) persons.push(name)
  }
  return persons.slice(0, 12)
}

/** " Channel Six News" behind a name on the same line; two words of the name are left at least. */
function outletTail(outlets: readonly string[]): RegExp {
  const known = tails.get(outlets)
  if (known) return known
  const tail = buildOutletTail(outlets)
  tails.set(outlets, tail)
  return tail
}

// One page asks for each part of each byline with the same names.
const tails = new WeakMap<readonly string[], RegExp>()

function buildOutletTail(outlets: readonly string[]): RegExp {
  const names = outlets
    .filter((name) => name.length >= 3 && name.length <= 60)
    .slice(0, 8)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return names.length === 0
    ? /(?!)/
    : new RegExp(`(?<=\\S \\S+)[\\s,|-]{1,3}(?:the )?(?:${names.join('|')})$`, 'i')
}

/** Small words inside names: "de la Cruz", "van der Berg", "bin Salman". */
const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|das|du|la|le|les|van|von|vom|zu|zur|der|den|ter|ten|te|el|al|bin|ibn|ben|abu|af|av|y|e|i|mac|san|st|of)$/i
/** Words that open a sentence or a label, not a name. */
const OPENING = new RegExp(
  `^(?:${anyWord(`
    the an? in on at as while how why what when where who new last next first text fact cite
    data image this that these with for from to no not all by is are was we i'm i've you your
    our my his her its top best free just also if but or get see read watch share follow listen
    make more most visit learn provide advertiser affiliate junior senior executive medically
    reviewed copy link open close save print email log join shop buy credit source media video
    audio
  `)})$`,
  'i',
)
const CJK =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}$|^\p{Script=Hangul}{2,4}$/u

/**
 * True if `name` looks like the name of a person: two to five words with capitals. `known` says
 * that the page's data call it a person: then one word is enough, and the outlet may have its name.
 */
export function isPerson(name: string, outlets: readonly string[], known = false): boolean {
  if (name.length < 2 || name.length > 50 || /[\d<>{}=?!:/\\]/.test(name)) return false
  if (NOT_A_PERSON.test(name) || agencyNamed(name) !== null) return false
  const same = isOutlet(name, outlets)
  if (CJK.test(name)) return !same
  const words = name.split(' ')
  if (name.length < 3 || words.length > 5 || words.length < (known ? 1 : 2)) return false
  if (same && (words.length < 2 || !known)) return false
  if (OPENING.test(words[0] ?? '') || /\p{Ll}{2}\.$/u.test(name)) return false
  if (known && words.length >= 2) return words.some((word) => /\p{L}{2}/u.test(word))
  const capital = (word: string) => /^["'‘(]?[^\p{Ll}]/u.test(word)
  return capital(words[0] ?? '') && words.every((word) => capital(word) || PARTICLE.test(word))
}
