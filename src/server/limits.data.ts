/** What the server allows at most. */
export interface Limits {
  /** Bytes of a body. */
  readonly body: number
  /** Milliseconds that a request may take to arrive, and an answer to be taken. */
  readonly time: number
  /** Connections at once. */
  readonly connections: number
  /** Open streams of changes at once. */
  readonly streams: number
  /** Bytes that wait in an open stream for a client that does not take them. */
  readonly streamWaiting: number
  /** Milliseconds between two looks for changes. */
  readonly look: number
  /** Milliseconds between two signs of life in a stream. */
  readonly alive: number
  /** Requests of one client: so many at once, and so many a second after that. */
  readonly burst: number
  readonly perSecond: number
  /** Readings that wait. */
  readonly jobs: number
  /** Readings that are remembered. */
  readonly jobsKept: number
}

/** The limits of `copydesk serve`. A body is as large as the largest page that is read. */
export const LIMITS: Limits = {
  body: 16 * 2 ** 20,
  time: 60_000,
  connections: 512,
  streams: 64,
  streamWaiting: 256 * 1024,
  look: 250,
  alive: 15_000,
  burst: 400,
  perSecond: 100,
  jobs: 100,
  jobsKept: 1_000,
}
