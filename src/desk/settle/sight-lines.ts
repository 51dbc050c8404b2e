import type { SettleState } from '../../archive/index.ts'
import { MOST_SIGHTED, type Sightings } from '../../copies/index.ts'
import { anchorsOf } from './find-echoes.ts'
import { signsOf, textOf } from './tell-texts.ts'

/** Lines of pages by which is told around what else they are seen; of echoes, whose lines are not counted. */
const LINE = 'line'
const LINE_OF_ECHO = 'line of echo'
const SIGHTED = 'sighted'

/** Lines that other pages have than before, or of which texts have other names. */
export interface OtherLines {
  /** With the pages that have them now and did not before. */
  readonly come: ReadonlyMap<number, readonly string[]>
  readonly gone: ReadonlySet<number>
}

/**
 * Holds pages under their lines; `lines` gives them for pages that were read anew. An echo's are not counted: they are seen
 * around the text that others tell.
 */
export function holdLines(
  state: SettleState,
  {
    asked,
    renamed,
  }: { readonly asked: ReadonlySet<string>; readonly renamed: ReadonlySet<string> },
  lines: (id: string) => readonly number[] | null,
): OtherLines {
  const come = new Map<number, string[]>()
  const gone = new Set<number>()
  for (const id of asked) {
    const counted = state.keys(LINE, id)
    const now = lines(id) ?? [...counted, ...state.keys(LINE_OF_ECHO, id)]
    const isEcho = anchorsOf(state, id) !== null
    const [before, after] = [new Set(counted), new Set(isEcho ? [] : now)]
    // Of what it had before another outlet may have it now.
    for (const line of before) gone.add(line)
    for (const line of after) if (!before.has(line)) come.set(line, [...(come.get(line) ?? []), id])
    state.setKeys(LINE, id, [...after])
    state.setKeys(LINE_OF_ECHO, id, isEcho ? now : [])
  }
  for (const id of renamed)
    for (const line of state.keys(LINE, id)) if (!come.get(line)?.includes(id)) gone.add(line)
  return { come, gone }
}

/** Counts around how many texts and outlets lines are seen; gives the pages that have one of which that changed. */
export function sightLines(state: SettleState, { come, gone }: OtherLines): Set<string> {
  const remarked = new Set<string>()
  const of = {
    text: once((id) => textOf(state, id)),
    outlet: once((id) => signsOf(state, id)?.[0]),
  }
  for (const line of new Set([...come.keys(), ...gone])) {
    const name = String(line)
    const before = state.get(SIGHTED, name) as Count | null
    const isMore = before !== null && before[0] >= MOST_SIGHTED.texts && !gone.has(line)
    const sighted = isMore
      ? [before[0], outletsWith(state, line, before[1], come.get(line) ?? [])]
      : sight(state, line, of)
    if (JSON.stringify(before) === JSON.stringify(sighted)) continue
    state.put(SIGHTED, name, sighted as Count | null)
    for (const index of [LINE, LINE_OF_ECHO])
      for (const id of state.holders(index, line)) remarked.add(id)
  }
  return remarked
}

/** What is told of a page: one page has many lines. */
interface Of {
  text(id: string): string | null
  outlet(id: string): string | undefined
}

function once<T>(ask: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>()
  return (id) => {
    if (!known.has(id)) known.set(id, ask(id))
    return known.get(id) as T
  }
}

type Count = readonly [texts: number, outlets: number]

/** Around fewer texts than this a line is nobody's furniture: most lines, and nothing is kept of them. */
const LEAST_TEXTS = 3
/** A line that thousands have is known from the first of them. */
const FEW_HOLDERS = 64

/** Of how many outlets the pages are that have a line, where some come to those that had it. */
function outletsWith(
  state: SettleState,
  line: number,
  before: number,
  come: readonly string[],
): number {
  if (before >= MOST_SIGHTED.outlets) return before
  const some = [...state.holders(LINE, line, come.length + 1), ...come]
  return Math.min(new Set(some.map((id) => signsOf(state, id)?.[0])).size, MOST_SIGHTED.outlets)
}

/** Around how many texts and outlets a line is seen; null where it is no furniture. */
function sight(state: SettleState, line: number, of: Of): Count | null {
  const texts = new Set<unknown>()
  const outlets = new Set<unknown>()
  const look = (holders: readonly string[]): boolean => {
    for (const id of holders) {
      texts.add(of.text(id))
      outlets.add(of.outlet(id))
      if (texts.size >= MOST_SIGHTED.texts && outlets.size >= MOST_SIGHTED.outlets) return true
    }
    return false
  }
  const first = state.holders(LINE, line, FEW_HOLDERS)
  if (!look(first) && first.length === FEW_HOLDERS)
    look(state.holders(LINE, line).slice(FEW_HOLDERS))
  if (texts.size < LEAST_TEXTS) return null
  return [Math.min(texts.size, MOST_SIGHTED.texts), Math.min(outlets.size, MOST_SIGHTED.outlets)]
}

/** Around how many texts and outlets a line was seen. */
export const sightingsOf =
  (state: SettleState) =>
  (line: number): Sightings => {
    const [texts = 1, outlets = 1] = (state.get(SIGHTED, String(line)) ?? []) as number[]
    return { texts, outlets }
  }
