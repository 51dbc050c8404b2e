import type { StoryRecord } from '../../record/index.ts'

type Field = {
  [F in keyof StoryRecord]: StoryRecord[F] extends readonly unknown[] ? F : never
}[keyof StoryRecord]

/** A part of a record: items of some of its fields. The first piece also holds its id and headline. */
export type Piece = Partial<StoryRecord>

/** For each piece: of each field that has items in it the first of them. */
export type PieceIndex = readonly Readonly<Partial<Record<Field, number>>>[]

/** Letters of JSON in one piece: what is read to show a page of a section. */
const MOST_IN_PIECE = 48_000

/** Cuts a record into pieces that are read alone: most stories are one. */
export function cutRecord(record: StoryRecord): { pieces: Piece[]; index: PieceIndex } {
  const pieces: Record<string, unknown>[] = [{}]
  const index: Partial<Record<string, number>>[] = [{}]
  let size = 0
  for (const [field, value] of Object.entries(record)) {
    if (!Array.isArray(value)) {
      pieces[0]![field] = value
      continue
    }
    // What has no items has its place in the order of fields.
    pieces.at(-1)![field] = []
    for (const [at, item] of value.entries()) {
      const length = JSON.stringify(item).length
      if (size > 0 && size + length > MOST_IN_PIECE) {
        pieces.push({ [field]: [] })
        index.push({})
        size = 0
      }
      size += length
      index.at(-1)![field] ??= at
      ;(pieces.at(-1)![field] as unknown[]).push(item)
    }
  }
  return { pieces, index }
}

/** The record that was cut into these pieces. */
export function joinPieces(pieces: readonly Piece[]): StoryRecord {
  const record: Record<string, unknown> = {}
  for (const piece of pieces) {
    for (const [field, value] of Object.entries(piece)) {
      const known = record[field]
      if (Array.isArray(known)) for (const item of value as unknown[]) known.push(item)
      else record[field] = value
    }
  }
  return record as unknown as StoryRecord
}

/** The pieces in which the items `from` up to `to` of a field lie, by their numbers. */
export function piecesWith(index: PieceIndex, field: Field, from: number, to: number): number[] {
  const holders = index.flatMap((firsts, piece) => {
    const first = firsts[field]
    return first === undefined ? [] : [{ piece, first }]
  })
  return holders
    .filter(({ first }, at) => first < to && (holders[at + 1]?.first ?? to) > from)
    .map(({ piece }) => piece)
}
