// node tools/launch.mjs bench/copies/make-set.ts OUT [--seed 1] [--families 60] [--plain] [--undated]
// With OUT -, the pages are printed and nothing is written.
//
// A held-back set of copies, to judge by: texts of ../shared/bench/copies/pool.jsonl.gz that the dev set makes
// no copies of, other brands, furniture and word lists than its generator's, and operations that it lacks.
// --plain leaves outlets and bylines out, --undated days. Writes OUT.docs.jsonl and OUT.gold.jsonl in the form
// of ../shared/bench/copies; score.mjs of that folder scores it.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLines } from '../predict/read-lines.ts'
import type { Operation } from './operations.ts'
import * as operation from './operations.ts'
import { chanceOf, keep, PARAGRAPH, type Piece, SPACE, sentencesOf } from './pieces.ts'
import {
  BRAND_BACK,
  BRAND_FRONT,
  BRAND_TAIL,
  FIRST_NAMES,
  FOOTERS,
  HEADERS,
  INTERRUPTIONS,
  LAST_NAMES,
  TEASER_HEADS,
  UPDATES,
} from './words.data.ts'

interface PoolText {
  readonly id: string
  readonly role: 'wire' | 'event' | 'background' | 'teaser'
  readonly story?: string
  readonly wire?: string
  readonly title: string
  readonly byline: string
  readonly outlet: string
  readonly date: string
  readonly text: string
}
interface Doc {
  readonly id: string
  readonly title: string
  readonly byline: string
  readonly outlet: string
  readonly date: string
  readonly text: string
}
interface Derived {
  doc: string
  family: string
  source: string | null
  relation: string
  ops: string[]
  flags: string[]
  spans: object[]
  covered: Uint8Array
}
interface Site {
  readonly brand: string
  readonly domain: string
  readonly spam: boolean
  readonly header: (typeof HEADERS)[number]
  readonly footers: readonly (typeof FOOTERS)[number][]
  readonly teasers: string
}

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'bench', 'copies')
const [out = ''] = process.argv.slice(2)
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
if (out === '' || out.startsWith('--') || !existsSync(FOLDER)) {
  console.error('usage: make-set.ts OUT [--seed 1] [--families 60] [--plain] [--undated]')
  process.exit(2)
}

const seed = option('seed', 1)
const chance = chanceOf(seed)
const pool = readLines<PoolText>(join(FOLDER, 'pool.jsonl.gz'))
const known = new Set(
  readLines<{ base?: string }>(join(FOLDER, 'dev.gold.jsonl.gz')).flatMap(({ base }) => base ?? []),
)
const fresh = chance.shuffle(pool.filter(({ id, role }) => role === 'wire' && !known.has(id)))
/** Articles of other outlets: the first borrow, the last lend paragraphs, the rest stand as they are. */
const strangers = chance.shuffle(pool.filter(({ role }) => role === 'background'))
const teasers = pool.filter(({ role }) => role === 'teaser')
const docs: Doc[] = []
const derived: Derived[] = []
const sources: object[] = []
const pairs: object[] = []
const nextId = () => `h${seed}-${String(docs.length).padStart(4, '0')}`
const person = () => `${chance.pick(FIRST_NAMES)} ${chance.pick(LAST_NAMES)}`
const dayAfter = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

function makeSite(): Site {
  const brand = chance.pick(BRAND_FRONT) + chance.pick(BRAND_BACK) + chance.pick(BRAND_TAIL)
  return {
    brand,
    domain: `${brand.toLowerCase().replace(/[^a-z]/g, '')}${chance.pick(['.example', 'now.example', '.news.example'])}`,
    spam: chance.is(0.45),
    header: chance.pick(HEADERS),
    footers: chance.shuffle(FOOTERS).slice(0, chance.between(1, 3)),
    teasers: chance.pick(TEASER_HEADS),
  }
}
const sites = Array.from({ length: 16 }, makeSite)

/** The page around a text: header, an interruption, teasers, footer. */
function dress(pieces: readonly Piece[], site: Site, date: string): Piece[] {
  const boiler = (text: string): Piece => ({ text, type: 'boiler', note: 'page' })
  const page: Piece[] = []
  if (chance.is(0.75)) page.push(boiler(site.header(site.brand, date, person())), PARAGRAPH)
  const seams = pieces.flatMap((piece, at) => (piece.text === '\n\n' && at > 4 ? [at] : []))
  const at = seams.length > 0 && chance.is(0.25) ? chance.pick(seams) : -1
  pieces.forEach((piece, index) => {
    if (index === at) page.push(PARAGRAPH, boiler(chance.pick(INTERRUPTIONS)))
    page.push(piece)
  })
  if (chance.is(site.spam ? 0.9 : 0.5)) {
    const list = chance
      .shuffle(teasers)
      .slice(0, chance.between(2, 5))
      .map(({ title, text }) => (chance.is(0.6) ? `- ${title}` : `${title}\n${text}`))
    page.push(PARAGRAPH, boiler([site.teasers, ...list].join('\n\n')))
  }
  if (chance.is(0.7)) {
    page.push(PARAGRAPH, boiler(site.footers.map((footer) => footer(site.brand)).join('\n')))
  }
  return page
}

function write(
  pieces: readonly Piece[],
  about: Omit<Doc, 'id' | 'text'>,
): { id: string; spans: object[]; covered: Uint8Array } {
  let text = ''
  const spans: object[] = []
  const covered = new Uint8Array(20_000)
  for (const piece of pieces) {
    const start = text.length
    text += piece.text
    if (piece.type === 'space' || piece.text === '') continue
    const { type, note, from, to } = piece
    spans.push({ start, end: text.length, type, srcStart: from, srcEnd: to, note })
    if (from !== undefined) covered.fill(1, from, to)
  }
  const id = nextId()
  const { title, byline, outlet, date } = about
  docs.push({ id, title, byline, outlet, date, text })
  return { id, spans, covered }
}

function plain({ title, byline, outlet, date, text }: PoolText): string {
  const id = nextId()
  docs.push({ id, title, byline, outlet, date, text })
  return id
}

/** Which sentences a copy keeps, by paragraph. */
function choose(source: PoolText, relation: string, ops: string[]): [number, number][][] {
  let units = sentencesOf(source.text)
  if (relation === 'excerpt') {
    const size = Math.max(2, Math.round(units.length * (0.12 + 0.4 * chance.next())))
    const start = chance.is(0.7) ? 0 : chance.between(1, Math.max(1, units.length - size))
    ops.push(start ? 'cut-middle' : 'cut-lead')
    return units.slice(start, start + size)
  }
  if (relation === 'rewrite') units = units.filter((_, at) => at < 2 || chance.is(0.8))
  if (relation === 'copy' && chance.is(0.4) && units.length > 6) {
    units = units.filter((_, at) => at < 2 || chance.is(0.88))
    ops.push('drop-paragraphs')
  }
  if (chance.is(0.2)) {
    units = [...units.slice(0, 1), ...chance.shuffle(units.slice(1))]
    ops.push('reorder')
  }
  return units
}

function piecesOf(
  source: PoolText,
  units: readonly [number, number][][],
  relation: string,
  ops: string[],
): Piece[] {
  const spun = relation === 'rewrite' && chance.is(0.35)
  if (spun) ops.push('spin')
  const pieces: Piece[] = []
  for (const [at, unit] of units.entries()) {
    if (at > 0) pieces.push(PARAGRAPH)
    for (const [index, [from, to]] of unit.entries()) {
      if (index > 0) pieces.push(SPACE)
      const was = source.text.slice(from, to)
      const text =
        relation !== 'rewrite' ? was : (spun ? operation.spin : operation.reword)(was, chance)
      pieces.push(text === was ? keep(source.text, from, to) : { text, type: 'rewrite', from, to })
    }
  }
  return pieces
}

function removeCredit(pieces: readonly Piece[], source: PoolText): Piece[] | null {
  const credit = /^[A-Z][^\n]{2,60}?\((?:AP|Reuters|AFP)\) ?[—–-]+ ?/.exec(source.text)
  const [first, ...rest] = pieces
  if (!credit || first?.type !== 'kept' || first.from !== 0) return null
  return [keep(source.text, credit[0].length, first.to!), ...rest]
}

/** Each operation, how often, the flag that it raises. */
const OPERATIONS: readonly (readonly [Operation, number, string?, boolean?])[] = [
  [operation.merge, 0.15],
  [operation.split, 0.15],
  [operation.swap, 0.4],
  [operation.respell, 0.25],
  [operation.replaceWords, 0.2],
  [operation.alter, 0.35, 'tampered'],
  [operation.dropSpeaker, 0.15],
  [operation.loseSpaces, 0.15],
  [operation.pushBrand, 0.7, 'brandInText', true],
  [operation.pushSentence, 0.15, 'sentenceInjected'],
  [operation.disguise, 0.08, 'obfuscated'],
  [operation.breakCharacters, 0.07],
  [operation.pullQuote, 0.12],
]

function derive(source: PoolText, relation: string, id: string | null, family: string): void {
  const site = chance.pick(sites)
  const ops: string[] = []
  const flags: string[] = []
  let pieces = piecesOf(source, choose(source, relation, ops), relation, ops)
  const uncredited = chance.is(0.5) ? removeCredit(pieces, source) : null
  if (uncredited) {
    pieces = uncredited
    flags.push('creditRemoved')
  }
  for (const [run, share, flag, spamOnly] of OPERATIONS) {
    if (!chance.is(share) || (spamOnly && !site.spam)) continue
    const now = run(pieces, chance, site.brand)
    if (now.length === pieces.length) continue
    pieces = now
    ops.push(run.name)
    if (flag) flags.push(flag)
  }
  pieces = extend(pieces, ops)
  const about = disguisePage(source, site, flags)
  const made = write(dress(pieces, site, about.date), about)
  derived.push({
    doc: made.id,
    family,
    source: id,
    relation,
    ops,
    flags,
    spans: made.spans,
    covered: made.covered,
  })
}

/** A later update on top, or the paper's own paragraphs below. */
function extend(pieces: readonly Piece[], ops: string[]): Piece[] {
  let all = [...pieces]
  if (chance.is(0.1)) {
    all = [{ text: chance.pick(UPDATES), type: 'own' }, PARAGRAPH, ...all]
    ops.push('update-on-top')
  }
  if (chance.is(0.1)) {
    const other = chance.pick(strangers.slice(250))
    const own = other.text.split('\n\n').slice(2, 4).join('\n\n')
    if (own) all.push(PARAGRAPH, { text: own, type: 'own' })
    ops.push('own-paragraphs')
  }
  return all
}

function disguisePage(source: PoolText, site: Site, flags: string[]): Omit<Doc, 'id' | 'text'> {
  let { title, byline } = source
  if (chance.is(0.2)) title = operation.reword(title, chance)
  if (site.spam && chance.is(0.8)) {
    title = chance.pick([
      `${title} -${site.brand}`,
      `${site.brand}-${title}`,
      `${site.brand}: ${title}`,
    ])
    flags.push('brandInTitle')
  }
  if (chance.is(0.5)) {
    byline = chance.is(0.5) ? person() : ''
    if (byline) flags.push('bylineReplaced')
  }
  let date = dayAfter(source.date, chance.is(0.6) ? chance.between(0, 1) : chance.between(2, 400))
  if (chance.is(0.15)) {
    date = dayAfter(source.date, -chance.between(1, 60))
    flags.push('dateBeforeSource')
  }
  return { title, byline, outlet: site.domain, date }
}

/** An article on the same event that takes one to three of the wire's paragraphs. */
function borrow(event: PoolText, wire: PoolText, id: string, family: string): boolean {
  const units = sentencesOf(wire.text)
    .slice(1)
    .filter((unit) => unit.at(-1)![1] - unit[0]![0] > 140)
  if (units.length < 3) return false
  const size = chance.between(1, 2)
  const start = chance.between(0, units.length - size)
  const own = event.text.split('\n\n')
  const at = chance.between(1, Math.max(1, own.length - 1))
  const pieces: Piece[] = [{ text: own.slice(0, at).join('\n\n'), type: 'own' }]
  for (const unit of units.slice(start, start + size)) {
    pieces.push(PARAGRAPH, keep(wire.text, unit[0]![0], unit.at(-1)![1]))
  }
  pieces.push(PARAGRAPH, { text: own.slice(at).join('\n\n'), type: 'own' })
  const made = write(pieces, event)
  derived.push({
    doc: made.id,
    family,
    source: id,
    relation: 'borrow',
    ops: ['borrow'],
    flags: [],
    spans: made.spans,
    covered: made.covered,
  })
  return true
}

fresh.slice(0, option('families', 60)).forEach((source, index) => {
  const family = `f${index}`
  const id = chance.is(0.15) ? null : plain(source)
  sources.push({
    source: id,
    family,
    base: source.id,
    role: 'source',
    ...(id ? {} : { srcText: source.text }),
  })
  for (let copies = chance.between(3, 7); copies > 0; copies--) {
    derive(
      source,
      chance.pick(['copy', 'copy', 'copy', 'excerpt', 'excerpt', 'rewrite', 'rewrite']),
      id,
      family,
    )
  }
  for (const event of pool.filter(
    ({ role, story }) => role === 'event' && story === source.story,
  )) {
    if (id && chance.is(0.6) && borrow(event, source, id, family)) continue
    const other = plain(event)
    if (id) pairs.push({ pair: [id, other], relation: 'same-event' })
  }
})
// Texts of other outlets take paragraphs over as well: same-event articles are few.
sources.slice(0, 30).forEach((source, index) => {
  const {
    source: id,
    base,
    family,
  } = source as { source: string | null; base: string; family: string }
  if (id) borrow({ ...strangers[index]! }, pool.find((one) => one.id === base)!, id, family)
})
for (const other of strangers.slice(30, 250)) {
  const site = chance.pick(sites)
  const dressed = chance.is(0.35)
  const text = dressed
    ? dress([{ text: other.text, type: 'own' }], site, other.date)
        .map((piece) => piece.text)
        .join('')
    : other.text
  plain({ ...other, text, outlet: dressed ? site.domain : other.outlet })
}
for (const one of derived) {
  for (const other of derived) {
    if (one.doc >= other.doc || one.family !== other.family) continue
    let [both, mine, theirs] = [0, 0, 0]
    for (let at = 0; at < one.covered.length; at++) {
      mine += one.covered[at]!
      theirs += other.covered[at]!
      both += one.covered[at]! & other.covered[at]!
    }
    const close = both >= 300 && both / Math.min(mine, theirs) >= 0.3
    pairs.push({ pair: [one.doc, other.doc], relation: close ? 'sibling' : 'dont-care' })
  }
}
const lines = (values: readonly object[]) =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')
const hide = (doc: Doc) => ({
  ...doc,
  ...(process.argv.includes('--plain') ? { outlet: '', byline: '' } : {}),
  ...(process.argv.includes('--undated') ? { date: '' } : {}),
})
const pages = lines(docs.map(hide))
const gold = lines([...sources, ...derived.map(({ covered: _, ...gold }) => gold), ...pairs])
if (out === '-') process.stdout.write(pages)
else {
  writeFileSync(`${out}.docs.jsonl`, pages)
  writeFileSync(`${out}.gold.jsonl`, gold)
}
