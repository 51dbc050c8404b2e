import { type CopyIndex, type Held, MOST_HOLDERS, ranked } from './copy-index.ts'

const PARTS = 64
const FIRST_SLOTS = 16
/** A part grows by a quarter when so full: memory follows need closely, unlike doubling. */
const FULL = 0.86
const GROWTH = 1.25
/** Share of removed articles from which on their entries are swept out. */
const STALE = 0.2

/**
 * A copy index in memory: open addressing in typed arrays, a run and an article a slot, eight bytes and a
 * little air: some 550 bytes an article of 900 words at the default window of `fingerprint`.
 */
export function memoryCopyIndex(): CopyIndex & { readonly bytes: number } {
  const parts = Array.from({ length: PARTS }, newPart)
  const held = new Set<number>()
  const removed = new Set<number>()
  const partOf = (run: number) => parts[(Math.imul(run, 0x9e3779b1) >>> 26) & (PARTS - 1)]!
  const sweep = () => {
    for (const part of parts) rebuild(part, part.slots.length / 2, removed)
    removed.clear()
  }
  return {
    add(article, runs) {
      // Its old entries would come back to life.
      if (removed.has(article)) sweep()
      held.add(article)
      for (const run of runs) insert(partOf(run), run, article)
    },
    lookUp(runs, least = 1): Held[] {
      const counts = new Map<number, number>()
      for (const run of new Set(runs)) collect(partOf(run), run, removed, counts)
      return ranked(counts, least)
    },
    remove(article) {
      if (!held.delete(article)) return
      removed.add(article)
      if (removed.size > STALE * held.size + 16) sweep()
    },
    get size() {
      return held.size
    },
    get bytes() {
      return parts.reduce((sum, { slots }) => sum + slots.byteLength, 0)
    },
  }
}

/** Slots in pairs: the run, and the article's number + 1; 0 is an empty slot. */
interface Part {
  slots: Int32Array
  used: number
}

const newPart = (): Part => ({ slots: new Int32Array(2 * FIRST_SLOTS), used: 0 })

/** Where a run's entries begin in a part with so many slots. */
const homeOf = (run: number, slots: number): number =>
  Math.floor(((Math.imul(run, 0x85ebca6b) >>> 0) / 4294967296) * slots)

function insert(part: Part, run: number, article: number): void {
  if (part.used + 1 > (part.slots.length / 2) * FULL) {
    rebuild(part, Math.ceil((part.slots.length / 2) * GROWTH), null)
  }
  const { slots } = part
  const count = slots.length / 2
  let at = homeOf(run, count)
  let holders = 0
  while (slots[2 * at + 1] !== 0) {
    if (slots[2 * at] === run) {
      if (slots[2 * at + 1] === article + 1 || ++holders >= MOST_HOLDERS) return
    }
    at = at + 1 === count ? 0 : at + 1
  }
  slots[2 * at] = run
  slots[2 * at + 1] = article + 1
  part.used++
}

function collect(
  { slots }: Part,
  run: number,
  removed: ReadonlySet<number>,
  counts: Map<number, number>,
): void {
  const count = slots.length / 2
  let at = homeOf(run, count)
  for (let article = slots[2 * at + 1]!; article !== 0; article = slots[2 * at + 1]!) {
    if (slots[2 * at] === run && !removed.has(article - 1)) {
      counts.set(article - 1, (counts.get(article - 1) ?? 0) + 1)
    }
    at = at + 1 === count ? 0 : at + 1
  }
}

/** The part with so many slots, without the entries of `dead` articles. */
function rebuild(part: Part, count: number, dead: ReadonlySet<number> | null): void {
  const old = part.slots
  part.slots = new Int32Array(2 * count)
  part.used = 0
  for (let at = 0; at < old.length; at += 2) {
    const article = old[at + 1]!
    if (article !== 0 && !dead?.has(article - 1)) place(part, old[at]!, article)
  }
}

function place(part: Part, run: number, article: number): void {
  const count = part.slots.length / 2
  let at = homeOf(run, count)
  while (part.slots[2 * at + 1] !== 0) at = at + 1 === count ? 0 : at + 1
  part.slots[2 * at] = run
  part.slots[2 * at + 1] = article
  part.used++
}
