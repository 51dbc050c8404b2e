import { MAX_INPUT_BYTES } from '../document.ts'
import type { ByteQueue } from './byte-queue.ts'
import { type Fields, HEAD_LIMIT, headEnd, readHead } from './fields.ts'

/** One record of a web archive. */
export interface WarcRecord {
  /** Where it begins in the unpacked file, in bytes. */
  readonly offset: number
  readonly fields: Fields
  /** Null where nobody wants it, or it is too large. */
  readonly block: Buffer | null
}

/** What is wrong at a place of the file. */
export interface WarcDamage {
  readonly offset: number
  readonly what: 'cut' | 'gap' | 'length' | 'head'
}

/** Whether the bytes of a record are wanted, by its fields. */
type Wants = (fields: Fields, length: number) => boolean

/** Of what nobody wants, so much is looked at all the same: its length may be wrong. */
const CHECKED = 1024 * 1024
/** The mark of a record's beginning is no longer: it may lie across two pieces. */
const MARK = 16
/** So far is looked for the next record where one is damaged. */
const SOUGHT_WITHIN = 64 * 1024 * 1024

/**
 * The records of a web archive in their order. Where the length that a record gives is wrong, the next record is found by its beginning;
 * where bytes are missing, reading goes on behind them.
 */
export async function* readRecords(
  queue: ByteQueue,
  wants: Wants,
): AsyncGenerator<WarcRecord | WarcDamage> {
  for (;;) {
    await dropBlank(queue)
    const offset = queue.offset
    if (queue.held.length > 0) {
      const isSound = yield* oneRecord(queue, wants)
      if (!isSound && !(await seekRecord(queue))) return
    } else if (queue.resume()) yield { offset, what: 'gap' }
    else {
      if (queue.isCut) yield { offset, what: 'cut' }
      return
    }
  }
}

/** The record that begins here; whether the next one follows it. */
async function* oneRecord(
  queue: ByteQueue,
  wants: Wants,
): AsyncGenerator<WarcRecord | WarcDamage, boolean> {
  const { offset } = queue
  const fields = await takeHead(queue)
  const length = Number(fields?.get('content-length') ?? Number.NaN)
  if (!fields || !Number.isSafeInteger(length) || length < 0) {
    yield* damaged(offset, fields ? 'head' : 'cut', queue)
    return false
  }
  const isWanted = wants(fields, length)
  if (isWanted || length <= CHECKED) {
    for await (const record of heldBlock(queue, offset, fields, length))
      yield isWanted || 'what' in record ? record : { ...record, block: null }
    return true
  }
  const isWhole = await queue.skip(length)
  const isSound = isWhole && (await isAtRecordEnd(queue))
  if (isSound) yield { offset, fields, block: null }
  else yield* damaged(offset, isWhole ? 'length' : 'cut', queue)
  return isSound
}

async function* heldBlock(
  queue: ByteQueue,
  offset: number,
  fields: Fields,
  length: number,
): AsyncGenerator<WarcRecord | WarcDamage> {
  const isWhole = await queue.hold(length)
  if (isWhole && (await isAtRecordEnd(queue, length))) {
    yield { offset, fields, block: await queue.take(length) }
    return
  }
  const next = nextRecord(queue.held.subarray(0, length), 0)
  if (next < 0 && !isWhole) {
    yield* damaged(offset, 'cut', queue)
    queue.drop(queue.held.length)
    return
  }
  yield { offset, what: 'length' }
  // It gives more bytes than it has, and the next record begins in them, or fewer.
  const own = next < 0 ? await takeUntilRecord(queue, length) : await queue.take(next)
  yield { offset, fields, block: withoutEnd(own) }
}

/** Where the next record begins: at the beginning of a line; -1 where none does. */
function nextRecord(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('\nWARC/', from); at >= 0; at = bytes.indexOf('\nWARC/', at + 1))
    if (/^WARC\/[01]\.\d\d?\r?\n/.test(bytes.toString('latin1', at + 1, at + MARK))) return at + 1
  return -1
}

/** What is wrong with a record; of one that ends where bytes are missing, that is said by itself. */
function* damaged(
  offset: number,
  what: 'cut' | 'length' | 'head',
  { stopped }: ByteQueue,
): Generator<WarcDamage> {
  if (what !== 'cut') yield { offset, what }
  else if (stopped !== 'gap') yield { offset, what: stopped === 'end' ? 'cut' : 'head' }
}

/** A record ends with two line ends, which are no part of it. */
function withoutEnd(block: Buffer): Buffer {
  let end = block.length
  for (let ends = 0; ends < 2 && block[end - 1] === 10; ends++) end -= block[end - 2] === 13 ? 2 : 1
  return block.subarray(0, end)
}

async function dropBlank(queue: ByteQueue): Promise<void> {
  for (;;) {
    let blank = 0
    while (queue.held[blank] === 10 || queue.held[blank] === 13) blank++
    queue.drop(blank)
    if (queue.held.length > 0 || !(await queue.more())) return
  }
}

/** The head of the record that begins here; null where none does, or it has no end. */
async function takeHead(queue: ByteQueue): Promise<Fields | null> {
  for (;;) {
    const found = headEnd(queue.held)
    if (found) {
      const { first, fields } = readHead(queue.held.subarray(0, found.end))
      if (!/^WARC\/[01]\.\d\d?$/.test(first.trim())) return null
      queue.drop(found.body)
      return fields
    }
    if (queue.held.length >= HEAD_LIMIT || !(await queue.more())) return null
  }
}

/** Whether the next record, or nothing more, follows behind so many bytes. */
async function isAtRecordEnd(queue: ByteQueue, from = 0): Promise<boolean> {
  await queue.hold(from + MARK)
  const behind = queue.held.subarray(from, from + MARK).toString('latin1')
  return /^[\r\n]{0,8}(?:$|WARC\/)/.test(behind)
}

/** Passes over all that is no beginning of a record; false where that is too much to be an archive. */
async function seekRecord(queue: ByteQueue): Promise<boolean> {
  for (let sought = 0; sought < SOUGHT_WITHIN; ) {
    const found = nextRecord(queue.held, 0)
    if (found >= 0) {
      queue.drop(found)
      return true
    }
    const passed = Math.max(0, queue.held.length - MARK)
    sought += passed
    queue.drop(passed)
    if (!(await queue.more())) {
      queue.drop(queue.held.length)
      return true
    }
  }
  return false
}

/** What is left of a record that is longer than it says: up to the next one. */
async function takeUntilRecord(queue: ByteQueue, from: number): Promise<Buffer> {
  for (let seen = from; ; ) {
    const found = nextRecord(queue.held, Math.max(0, seen - MARK))
    if (found >= 0) return queue.take(found)
    seen = queue.held.length
    if (seen > MAX_INPUT_BYTES || !(await queue.hold(seen * 2 + MARK))) break
  }
  const last = nextRecord(queue.held, from)
  return queue.take(last < 0 ? queue.held.length : last)
}
