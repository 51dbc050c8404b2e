import { createHash } from 'node:crypto'
import { cleanAddress } from '../addresses/index.ts'
import type { WatchedSource } from '../archive/index.ts'
import {
  type Capture,
  type Fetched,
  freshnessOf,
  movedTo,
  nextValidators,
  retryAfter,
} from '../fetch/index.ts'
import type { Recognised } from './recognise.ts'
import { nextLook, nextTry, rhythmOf, waitUnsaid } from './rhythm.ts'
import { hostOf } from './tools.ts'

/** What follows from an answer. */
export interface Judged {
  readonly source: WatchedSource
  /** Whether there was something to read in it. */
  readonly isNew: boolean
  /** Until when its whole host is left alone. */
  readonly hostWait?: number
}

/** Answers that say: not now. */
const AWAY: ReadonlySet<number> = new Set([429, 503])

/** Whether an answer has a body that was not read before. */
export const isUnread = (source: WatchedSource, got: Fetched): got is Capture =>
  !('failure' in got) && got.status === 200 && hashOf(got.bytes) !== source.body

/**
 * What becomes of a source by an answer. `read`: what the body was recognised as, where it was read; null where it is none that this
 * source gives.
 */
export function judgeAnswer(
  source: WatchedSource,
  got: Fetched,
  read: Recognised | null,
  now: number,
): Judged {
  const asked: WatchedSource = { ...source, asked: now }
  if ('failure' in got) return failed(asked, got.failure.message, now)
  if (got.status === 304 && source.validators)
    return { source: unchanged(asked, got, now), isNew: false }
  if (got.status === 200) {
    if (!isUnread(source, got)) return { source: unchanged(asked, got, now), isNew: false }
    return read ? { source: good(asked, got, read, now), isNew: true } : noFeed(asked, got, now)
  }
  if (got.status === 410) {
    return {
      source: { ...asked, state: 'gone', due: null, problem: 'it is gone for good (410)' },
      isNew: false,
    }
  }
  // Who answered well before and forbids now has had too many questions.
  if (AWAY.has(got.status) || (got.status === 403 && source.good !== undefined))
    return away(asked, got, now)
  return failed(asked, `it answers ${got.status}`, now)
}

/** An answer that says nothing new: what was wrong with a body that was read is not over by it. */
function unchanged(source: WatchedSource, got: Capture, now: number): WatchedSource {
  const { headers } = got
  const isStillNone = source.state === 'no-feed'
  const validators = nextValidators(got, source.validators)
  const { validators: _, problem, ...rest } = source
  const kept = { ...rest, ...(validators ? { validators } : {}) }
  if (isStillNone) {
    return { ...kept, ...(problem ? { problem } : {}), due: nextTry(source, now, source.failures) }
  }
  const due = nextLook(source, now, freshnessOf(headers, now).goodFor)
  return { ...kept, state: 'active', failures: 0, good: now, due }
}

function good(source: WatchedSource, got: Capture, read: Recognised, now: number): WatchedSource {
  const published = read.pointers.flatMap((pointer) => pointer.published ?? [])
  const interval = rhythmOf(published, now)
  const validators = nextValidators(got)
  // Only a place that answers well is where it has moved to.
  const address = cleanMove(got) ?? source.address
  const { problem: _, validators: __, ...rest } = source
  const { goodFor } = freshnessOf(got.headers, now)
  return {
    ...rest,
    address,
    host: hostOf(address),
    title: read.title || source.title,
    state: 'active',
    failures: 0,
    good: now,
    interval,
    due: nextLook({ id: source.id, interval }, now, Math.max(read.asks, goodFor)),
    ...(validators ? { validators } : {}),
    // Half a body is read again when it comes whole.
    ...(got.truncated ? {} : { body: hashOf(got.bytes) }),
  }
}

const cleanMove = (got: Capture): string | null => {
  const to = movedTo(got.chain)
  return to === null || cleanAddress(to) === null ? null : to
}

function noFeed(source: WatchedSource, got: Capture, now: number): Judged {
  const failures = source.failures + 1
  const problem =
    source.kind === 'page'
      ? 'it is a page no more'
      : `it is no ${source.kind} any more: it answers with ${got.bytes.length === 0 ? 'nothing' : 'a page'}`
  const due = nextTry(source, now, failures)
  return { source: { ...source, state: 'no-feed', failures, problem, due }, isNew: false }
}

function failed(source: WatchedSource, problem: string, now: number): Judged {
  const failures = source.failures + 1
  const state = source.state === 'no-feed' ? 'no-feed' : 'failing'
  const due = nextTry(source, now, failures)
  return { source: { ...source, state, failures, problem, due }, isNew: false }
}

function away(source: WatchedSource, got: Capture, now: number): Judged {
  const failures = source.failures + 1
  const said = retryAfter(got.headers['retry-after'], now)
  const until = now + (said ?? waitUnsaid(failures))
  const due = Math.max(until, now + source.interval)
  const problem = `it asks to be left alone (${got.status}) until ${new Date(until).toISOString()}`
  return {
    source: { ...source, state: 'told-to-wait', failures, problem, due },
    isNew: false,
    hostWait: until,
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
