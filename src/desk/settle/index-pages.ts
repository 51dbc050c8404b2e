import type { SettleState } from '../../archive/index.ts'
import {
  type CopyInput,
  type CopyReading,
  isSameText,
  type KeptPair,
  keepPair,
  MOST_SIGHTED,
  markPage,
  measurePair,
  readMarked,
  type Sightings,
  sketchPage,
} from '../../copies/index.ts'
import { componentOf } from './component-of.ts'
import { partnersOf, setRuns } from './run-holders.ts'

/** Of a page what copies are found by; null where the page is not held, or tells nothing. */
export type InputOf = (id: string) => CopyInput | null

/** What is kept of each page and pair, by the names of parts, indexes and graphs. */
const SAMPLE = 'sample'
const LINE = 'line'
const PASSAGE = 'passage'
const SAME_TEXT = 'same text'
const PAIR = 'pair'
const OUTLET = 'outlet'
const TEXT = 'text'
const SIGHTED = 'sighted'
const FURNITURE = 'furniture'

/**
 * Brings the indexes up to pages that came, changed or went: which pages tell one text, which lines are furniture,
 * which pairs share text. Each step hands on only what changed in it. Gives the articles whose own reading, or whose pairs,
 * changed.
 */
export function indexPages(
  state: SettleState,
  changed: readonly string[],
  inputOf: InputOf,
): Set<string> {
  const lines = new Set<number>()
  const rejoined = tellTexts(state, changed, inputOf, lines)
  renameTexts(state, rejoined, lines)
  const remarked = sightLines(state, lines)
  for (const id of changed) remarked.add(id)
  return pairPages(state, remarked, new Set(changed), inputOf)
}

/** Which pages tell one text: by runs of five words that their samples have in common. */
function tellTexts(
  state: SettleState,
  changed: readonly string[],
  inputOf: InputOf,
  lines: Set<number>,
): Set<string> {
  const moved = new Set(changed)
  for (const id of changed) {
    const input = inputOf(id)
    const sketch = input && sketchPage(input)
    for (const line of state.keys(LINE, id)) lines.add(line)
    for (const line of sketch?.lines ?? []) lines.add(line)
    state.setKeys(LINE, id, sketch?.lines ?? [])
    for (const other of setRuns(state, SAMPLE, id, sketch?.sample ?? [])) moved.add(other)
    state.put(OUTLET, id, sketch?.outlet ?? null)
  }
  const rejoined = new Set(changed)
  for (const id of moved) {
    const size = state.keys(SAMPLE, id).length
    const alike = [...partnersOf(state, SAMPLE, id)].filter(([other, common]) =>
      isSameText(common, size, state.keys(SAMPLE, other).length),
    )
    const now = new Set(alike.map(([other]) => other))
    for (const other of neighbours(state, SAME_TEXT, id)) {
      if (now.delete(other)) continue
      setPair(state, SAME_TEXT, id, other, null)
      rejoined.add(id).add(other)
    }
    for (const other of now) {
      setPair(state, SAME_TEXT, id, other, true)
      rejoined.add(id).add(other)
    }
  }
  return rejoined
}

/** A text is named by the smallest id that tells it. Lines of pages whose text got another name are to be sighted again. */
function renameTexts(state: SettleState, rejoined: ReadonlySet<string>, lines: Set<number>): void {
  const seen = new Set<string>()
  for (const id of rejoined) {
    if (seen.has(id)) continue
    const members = componentOf(id, (one) => neighbours(state, SAME_TEXT, one))
    for (const member of members) {
      seen.add(member)
      // A page that tells nothing tells no text.
      const text = state.get(OUTLET, member) === null ? null : members[0]!
      if (state.get(TEXT, member) === text) continue
      state.put(TEXT, member, text)
      for (const line of state.keys(LINE, member)) lines.add(line)
    }
  }
}

/** Counts around how many texts and outlets lines are seen; gives the pages that have one of which that changed. */
function sightLines(state: SettleState, lines: ReadonlySet<number>): Set<string> {
  const remarked = new Set<string>()
  for (const line of lines) {
    const sighted = sight(state, line, FEW_HOLDERS) ?? sight(state, line)
    const name = String(line)
    if (JSON.stringify(state.get(SIGHTED, name)) === JSON.stringify(sighted)) continue
    state.put(SIGHTED, name, sighted)
    for (const id of state.holders(LINE, line)) remarked.add(id)
  }
  return remarked
}

/** Around fewer texts than this a line is nobody's furniture: most lines, and nothing is kept of them. */
const LEAST_TEXTS = 3
/** A line that thousands have is known from the first of them. */
const FEW_HOLDERS = 64

/** Around how many texts and outlets a line is seen; null where it is no furniture, or the first holders do not tell. */
function sight(state: SettleState, line: number, limit?: number): [number, number] | null {
  const texts = new Set<unknown>()
  const outlets = new Set<unknown>()
  const holders = state.holders(LINE, line, limit)
  for (const id of holders) {
    texts.add(state.get(TEXT, id))
    outlets.add(state.get(OUTLET, id))
    if (texts.size >= MOST_SIGHTED.texts && outlets.size >= MOST_SIGHTED.outlets)
      return [MOST_SIGHTED.texts, MOST_SIGHTED.outlets]
  }
  if (texts.size < LEAST_TEXTS || holders.length === limit) return null
  return [Math.min(texts.size, MOST_SIGHTED.texts), Math.min(outlets.size, MOST_SIGHTED.outlets)]
}

const sightingsOf =
  (state: SettleState) =>
  (line: number): Sightings => {
    const [texts = 1, outlets = 1] = (state.get(SIGHTED, String(line)) ?? []) as number[]
    return { texts, outlets }
  }

/** Marks pages and brings their pairs up to it. */
function pairPages(
  state: SettleState,
  remarked: ReadonlySet<string>,
  changed: ReadonlySet<string>,
  inputOf: InputOf,
): Set<string> {
  const fresh = new Set<string>()
  const moved = new Set<string>()
  for (const id of remarked) {
    const input = inputOf(id)
    const page = input && markPage(input, sightingsOf(state))
    const furniture = page ? packMarks(page.furniture) : null
    if (!changed.has(id) && state.get(FURNITURE, id) === furniture) continue
    state.put(FURNITURE, id, furniture)
    for (const other of setRuns(state, PASSAGE, id, page?.passages ?? [])) moved.add(other)
    fresh.add(id)
  }
  return new Set([...fresh, ...measurePairs(state, fresh, moved, inputOf)])
}

/** Measures the pairs of pages that are read again, and those that others may have now or no longer; gives all ends. */
function measurePairs(
  state: SettleState,
  fresh: ReadonlySet<string>,
  moved: ReadonlySet<string>,
  inputOf: InputOf,
): Set<string> {
  const touched = new Set<string>()
  const readings = new Map<string, CopyReading | null>()
  const readingOf = (id: string): CopyReading | null => {
    if (!readings.has(id)) readings.set(id, markedReading(state, id, inputOf))
    return readings.get(id) ?? null
  }
  const done = new Set<string>()
  for (const id of new Set([...fresh, ...moved])) {
    const partners = partnersOf(state, PASSAGE, id)
    const paired = new Set(neighbours(state, PAIR, id))
    for (const other of new Set([...partners.keys(), ...paired])) {
      const isNew = fresh.has(id) || fresh.has(other)
      if (paired.has(other) && partners.has(other) && !isNew) continue
      const [a, b] = id < other ? [id, other] : [other, id]
      if (done.has(`${a} ${b}`)) continue
      done.add(`${a} ${b}`)
      const pair = partners.has(other) ? measured(readingOf(a), readingOf(b)) : null
      if (!pair && !paired.has(other)) continue
      setPair(state, PAIR, a, b, pair)
      touched.add(a).add(b)
    }
  }
  return touched
}

const measured = (a: CopyReading | null, b: CopyReading | null): KeptPair | null => {
  const pair = a && b && measurePair(a, b)
  return pair ? keepPair(pair) : null
}

function markedReading(state: SettleState, id: string, inputOf: InputOf): CopyReading | null {
  const input = inputOf(id)
  return input && readMarked(input, furnitureOf(state, id))
}

/** The furniture of a page as it is marked. */
export const furnitureOf = (state: SettleState, id: string): Uint8Array =>
  unpackMarks((state.get(FURNITURE, id) as string | null) ?? '')

/** Articles that share text with one, and how, by the other's id. */
export function pairsOf(state: SettleState, id: string): Map<string, KeptPair> {
  return new Map(
    state
      .edges(PAIR, id)
      .map(({ a, b, value }) => [a === id ? b : a, value as unknown as KeptPair]),
  )
}

const neighbours = (state: SettleState, graph: string, id: string): string[] =>
  state.edges(graph, id).map(({ a, b }) => (a === id ? b : a))

function setPair(
  state: SettleState,
  graph: string,
  x: string,
  y: string,
  value: KeptPair | true | null,
): void {
  const [a, b] = x < y ? [x, y] : [y, x]
  state.setEdge(graph, a, b, value)
}

/** Marks as lengths of unmarked and marked stretches in turn. */
function packMarks(marks: Uint8Array): string {
  const stretches: number[] = []
  let from = 0
  for (let at = 1; at <= marks.length; at++) {
    const before = marks[at - 1]! > 0
    if (at < marks.length && marks[at]! > 0 === before) continue
    if (stretches.length === 0 && before) stretches.push(0)
    stretches.push(at - from)
    from = at
  }
  return stretches.join(' ')
}

function unpackMarks(packed: string): Uint8Array {
  const stretches = packed === '' ? [] : packed.split(' ').map(Number)
  const marks = new Uint8Array(stretches.reduce((sum, length) => sum + length, 0))
  let from = 0
  for (const [at, length] of stretches.entries()) {
    if (at % 2 === 1) marks.fill(1, from, from + length)
    from += length
  }
  return marks
}
