import type { GuardReason } from './guard/refuse-address.ts'

/** How an answer begins, as it was sent. */
export interface AnswerHead {
  readonly status: number
  /** Values as they came, byte for byte as Latin-1; several of one name in their order. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** A redirect that was followed. */
export interface Hop {
  readonly url: string
  /** 301, 302, 303, 307 or 308. */
  readonly status: number
  /** Where it led. */
  readonly to: string
}

/** What was odd about an answer that could be taken all the same. */
export const NOTES = {
  'encoding-unknown':
    'the answer names an encoding that nobody knows; its bytes were taken as they are',
  'encoding-false': 'the answer is not encoded as it says; its bytes were taken as they are',
} as const satisfies Record<string, string>

/** Codes of what was odd about an answer. */
export type NoteCode = keyof typeof NOTES

/** An answer of a server, whatever its status. */
export interface Capture {
  /** The address that answered in the end, without its fragment. */
  readonly url: string
  /** Redirects from the address that was asked to that which answered; the first one's `url` was asked. */
  readonly chain: readonly Hop[]
  readonly status: number
  /** Those of `KEPT_HEADERS` that came, by their names in lower case, each just as it was sent. */
  readonly headers: Readonly<Record<string, string>>
  /** When the answer began, in ISO 8601, UTC. */
  readonly at: string
  /** The body, decoded. */
  readonly bytes: Uint8Array
  /** Why the body is not whole: larger than the limit, cut by the server, or encoded in a way that breaks off. */
  readonly truncated?: 'size' | 'connection' | 'encoding'
  readonly notes: readonly NoteCode[]
}

/** Why there is no answer, in a sentence each with the values in braces. */
export const FAILURES = {
  refused: 'the address is not asked: {why}',
  'name-unknown': 'the name is not known',
  'no-connection': 'no connection ({why})',
  tls: 'no safe connection ({why})',
  timeout: 'no whole answer in time ({why})',
  'redirect-loop': 'its redirects lead back to where they began',
  'too-many-redirects': 'it redirects more than {limit} times',
  'headers-too-large': 'the headers of the answer are larger than {limit} bytes',
  'broken-answer': 'the answer is not HTTP, or broke off ({why})',
  stopped: 'it was called off',
} as const satisfies Record<string, string>

/** Codes of why there is no answer. */
export type FailureCode = keyof typeof FAILURES

/** No answer, and why. */
export interface FetchFailure {
  /** The address at which it ended. */
  readonly url: string
  readonly chain: readonly Hop[]
  readonly at: string
  readonly failure: {
    readonly code: FailureCode
    /** Of `refused`: the rule. */
    readonly reason?: GuardReason
    /** One sentence. */
    readonly message: string
  }
}

/** What became of a fetch: an answer, or why there is none. */
export type Fetched = Capture | FetchFailure

/** Inside a fetch: it ends with no answer. */
export class NoAnswer extends Error {
  readonly code: FailureCode
  readonly reason: GuardReason | undefined

  constructor(
    code: FailureCode,
    values: Readonly<Record<string, string | number>> = {},
    reason?: GuardReason,
  ) {
    super(FAILURES[code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')))
    this.code = code
    this.reason = reason
  }
}
