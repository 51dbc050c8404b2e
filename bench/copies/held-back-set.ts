import { borrowParagraphs } from './borrow-paragraphs.ts'
import { deriveCopy } from './derive-copy.ts'
import { dress, makeSite } from './dress-page.ts'
import { type Chance, chanceOf, type Piece } from './pieces.ts'
import type { Doc, PoolText } from './set-forms.ts'

/** Pages with their gold, line by line, in the forms of `../shared/bench/copies`. */
export interface HeldBackSet {
  readonly docs: readonly Doc[]
  readonly gold: readonly object[]
}

/** A derived page: its gold, and which characters of the source it covers. */
interface Derived {
  readonly doc: string
  readonly family: string
  readonly source: string | null
  readonly relation: string
  readonly ops: readonly string[]
  readonly flags: readonly string[]
  readonly spans: readonly object[]
  readonly covered: Uint8Array
}
interface Source {
  readonly source: string | null
  readonly family: string
  readonly base: string
  readonly role: 'source'
  readonly srcText?: string
}

const SITES = 16
/** Articles of other outlets: so many borrow, those up to the second stand as they are, the rest lend paragraphs. */
const [BORROWERS, STANDING] = [30, 250]
const LONGEST_SOURCE = 20_000
/** Characters, and the share of the smaller one, that make two copies siblings. */
const SIBLINGS = { characters: 300, share: 0.3 }

/** Pages as they are made, and what is known of them. */
class Maker {
  readonly docs: Doc[] = []
  readonly derived: Derived[] = []
  readonly #seed: number

  constructor(seed: number) {
    this.#seed = seed
  }

  /** An article as it is. */
  plain({ title, byline, outlet, date, text }: PoolText): string {
    const id = `h${this.#seed}-${String(this.docs.length).padStart(4, '0')}`
    this.docs.push({ id, title, byline, outlet, date, text })
    return id
  }

  /** A page out of pieces, with its gold. */
  derive(
    pieces: readonly Piece[],
    about: Omit<Doc, 'id' | 'text'>,
    gold: Pick<Derived, 'family' | 'source' | 'relation' | 'ops' | 'flags'>,
  ): void {
    let text = ''
    const spans: object[] = []
    const covered = new Uint8Array(LONGEST_SOURCE)
    for (const piece of pieces) {
      const start = text.length
      text += piece.text
      if (piece.type === 'space' || piece.text === '') continue
      const { type, note, from, to } = piece
      spans.push({ start, end: text.length, type, srcStart: from, srcEnd: to, note })
      if (from !== undefined) covered.fill(1, from, to)
    }
    const { title, byline, outlet, date } = about
    const id = `h${this.#seed}-${String(this.docs.length).padStart(4, '0')}`
    this.docs.push({ id, title, byline, outlet, date, text })
    const { family, source, relation, ops, flags } = gold
    this.derived.push({ doc: id, family, source, relation, ops, flags, spans, covered })
  }

  /** A page that borrows of a wire text; false where that has nothing to lend. */
  borrow(event: PoolText, wire: PoolText, { source, family }: Source, chance: Chance): boolean {
    const pieces = borrowParagraphs(event, wire, chance)
    if (!pieces) return false
    this.derive(pieces, event, { family, source, relation: 'borrow', ops: ['borrow'], flags: [] })
    return true
  }
}

/** Makes a set: the same pool, seed and number of families give the same bytes. */
export function makeHeldBackSet(
  pool: readonly PoolText[],
  known: ReadonlySet<string>,
  { seed, families }: { readonly seed: number; readonly families: number },
): HeldBackSet {
  const chance = chanceOf(seed)
  const maker = new Maker(seed)
  const fresh = chance.shuffle(pool.filter(({ id, role }) => role === 'wire' && !known.has(id)))
  const strangers = chance.shuffle(pool.filter(({ role }) => role === 'background'))
  const teasers = pool.filter(({ role }) => role === 'teaser')
  const sites = Array.from({ length: SITES }, () => makeSite(chance))
  const lenders = { chance, strangers: strangers.slice(STANDING) }
  const sources: Source[] = []
  const pairs: object[] = []
  for (const [index, wire] of fresh.slice(0, families).entries()) {
    const id = chance.is(0.15) ? null : maker.plain(wire)
    const source: Source = {
      source: id,
      family: `f${index}`,
      base: wire.id,
      role: 'source',
      ...(id ? {} : { srcText: wire.text }),
    }
    sources.push(source)
    for (let copies = chance.between(3, 7); copies > 0; copies--) {
      const relation = chance.pick(RELATIONS)
      const site = chance.pick(sites)
      const { pieces, about, ops, flags } = deriveCopy(wire, relation, site, lenders)
      const page = dress(pieces, site, about.date, { chance, teasers })
      maker.derive(page, about, { family: source.family, source: id, relation, ops, flags })
    }
    for (const event of pool.filter(
      ({ role, story }) => role === 'event' && story === wire.story,
    )) {
      if (id && chance.is(0.6) && maker.borrow(event, wire, source, chance)) continue
      const other = maker.plain(event)
      if (id) pairs.push({ pair: [id, other], relation: 'same-event' })
    }
  }
  // Texts of other outlets take paragraphs over as well: same-event articles are few.
  for (const [index, source] of sources.slice(0, BORROWERS).entries()) {
    const wire = fresh[index]!
    if (source.source) maker.borrow(strangers[index]!, wire, source, chance)
  }
  for (const other of strangers.slice(BORROWERS, STANDING)) {
    const site = chance.pick(sites)
    if (!chance.is(0.35)) maker.plain(other)
    else {
      const page = dress([{ text: other.text, type: 'own' }], site, other.date, { chance, teasers })
      maker.plain({ ...other, text: page.map(({ text }) => text).join(''), outlet: site.domain })
    }
  }
  const gold = maker.derived.map(({ covered: _, ...line }) => line)
  return { docs: maker.docs, gold: [...sources, ...gold, ...pairs, ...siblingsOf(maker.derived)] }
}

const RELATIONS = ['copy', 'copy', 'copy', 'excerpt', 'excerpt', 'rewrite', 'rewrite'] as const

/** Pairs of one family, by the source's characters that both have. */
function siblingsOf(derived: readonly Derived[]): object[] {
  return derived.flatMap((one) =>
    derived.flatMap((other) => {
      if (one.doc >= other.doc || one.family !== other.family) return []
      let [both, mine, theirs] = [0, 0, 0]
      for (let at = 0; at < one.covered.length; at++) {
        mine += one.covered[at]!
        theirs += other.covered[at]!
        both += one.covered[at]! & other.covered[at]!
      }
      const close = both >= SIBLINGS.characters && both / Math.min(mine, theirs) >= SIBLINGS.share
      return [{ pair: [one.doc, other.doc], relation: close ? 'sibling' : 'dont-care' }]
    }),
  )
}
