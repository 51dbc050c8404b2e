import {
  anyName,
  anyPhrase,
  BUTTON_PHRASES,
  HEADING_PHRASES,
  LABEL_PHRASES,
  LAST_HEADING_PHRASES,
  LIBRARY_NAMES,
  NOTE_PHRASES,
  PICTURE_SOURCES,
  PITCH_PHRASES,
  POINTER_PHRASES,
} from '../../../lexicon/index.ts'

/**
 * Wordings that pages use around articles, from the tables of furniture. All are tried on a whole line, most on
 * short lines only.
 */

const all = (phrases: string): RegExp => new RegExp(anyPhrase(phrases), 'i')

/** A line that opens a list of other stories, comments or notes: what follows is not the article. */
export const STOP_HEADING: RegExp = all(
  String.raw`^\W{0,4}(?:${anyPhrase(HEADING_PHRASES)})\W{0,4}$`,
)

/** Of these the ones after which no article goes on. */
export const HARD_STOP: RegExp = all(String.raw`^\W{0,4}(?:${anyPhrase(LAST_HEADING_PHRASES)})`)

/** A line that points away from the article: "Read more: …". The whole line goes. */
export const POINTER: RegExp = all(String.raw`^\W{0,6}(?:${anyPhrase(POINTER_PHRASES)})\b`)

/** The same for lines with a colon. */
export const LABEL: RegExp = all(
  String.raw`^\W{0,6}(?:${anyPhrase(LABEL_PHRASES)})(?: [\w'’-]{1,20}){0,4}?\s?[:|]\s`,
)

/** Notes of the outlet to its readers, in any short paragraph. */
export const NOTE: RegExp = all(String.raw`\b(?:${anyPhrase(NOTE_PHRASES)})\b`)

/** Captions that say where in the picture somebody stands. */
export const IN_PICTURE =
  /^\W{0,3}(?:pictured|from left|left to right|l-r)\b\s{0,2}[,:(]|^\W{0,3}pictured (?:right|left|from|at|above|here|below|is|are)\b|^\(?(?:l to r|from l to r)\b/i

/** The same, but only where the line is short. */
export const SHORT_POINTER: RegExp = all(
  String.raw`^\W{0,4}(?:${anyPhrase(BUTTON_PHRASES)})\W{0,4}$`,
)

/** Who writes, in a note on the author. */
const WRITERS = `
  reporter
  writer
  editor
  correspondent
  columnist
  journalist
  contributor
  author
  producer
  blogger
  freelancer
  professor
  lecturer
  fellow
  analyst
  co-founder
  founder
`

/** "Follow her on Twitter", "is a staff writer at": notes on who wrote it. */
export const BIO: RegExp = all(String.raw`
  \b(?:is|are|was|has been) (?:an? |the )?(?:\S+ ){0,6}?(?:${anyPhrase(WRITERS)})\b.{0,160}\b(?:for|at|of|with|based|who|covering|covers|specializ|twitter|email)
  \b(?:follow|reach|contact|email|find) (?:him|her|them|me|the author|this (?:author|reporter|journalist)|[A-Z]\w+(?: [A-Z]\w+){0,2}) (?:on|at|via)\b
  \bcan be (?:reached|contacted|followed|found) (?:at|on|via|by)\b
  ^\W{0,3}(?:follow|contact|reach|email)\s?:?\s.{0,60}@\w+
  \b(?:views|opinions) expressed\b.{0,100}\b(?:author|own|writer|necessarily)
`)

const SOURCES = anyName(PICTURE_SOURCES)
const LIBRARIES = anyName(LIBRARY_NAMES)

/** What stands in the brackets of a credit, beside the names of those who sell pictures. */
const CREDITED = `
  photo
  photograph
  images?
  pool
  file
  courtesy
  agency
  news
  times
  press
  handout
  screenshot
  twitter
  instagram
  facebook
`

/** Words before the colon of a credit. */
const CREDIT_LABELS = `
  photo(?:graph|s)?
  image
  picture
  pic
  credit
  photo credit
  image credit
  image source
  picture credit
  source
  getty
  featured image
  main image
  header image
  cover photo
  photo courtesy
  image courtesy
  foto
  bild
  crédit
  quelle
  fuente
`

/** Credits of pictures, at the end of a caption or alone. */
export const PHOTO_CREDIT: RegExp = all(String.raw`
  (?:\([^()]{0,90}\b(?:${SOURCES}|${anyPhrase(CREDITED)})\b[^()]{0,90}\)\s{0,2}$)
  \b(?:via|\/) ?(?:${SOURCES})\W{0,3}$
  ^\W{0,3}(?:${anyPhrase(CREDIT_LABELS)})(?: (?:by|of|from|via|credit|courtesy of))?\s{0,2}[:|©]\s?\S
  ^\W{0,3}(?:photo|image|picture|photograph|video|illustration|graphic|foto)s? (?:by|courtesy|credit|via|source)\b
  ^©
  ^\W{0,3}(?:${LIBRARIES}|reuters|afp)\b.{0,40}$
  ^\W{0,3}(?:${SOURCES}) ?(?:photo|images?)\b
`)

/** Lines at the foot: rights and terms. */
export const RIGHTS: RegExp = all(String.raw`
  ^\W{0,3}(?:copyright\b|©|\(c\)\s?\d{4}|this material may not be (?:published|reproduced)|all rights reserved)
  \ball rights reserved\b
  \bmay not be published, broadcast
  \bprivacy policy\b.{0,80}\bterms\b
  \bterms (?:of|and) (?:use|service|conditions)\b.{0,60}\bprivacy\b
`)

/** Words of a pitch for the outlet itself: two of them in a short paragraph make one. */
export const PITCH: RegExp = new RegExp(String.raw`\b(?:${anyPhrase(PITCH_PHRASES)})\b`, 'gi')
