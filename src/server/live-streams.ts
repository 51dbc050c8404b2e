import type { Limits } from './limits.data.ts'
import { RequestError } from './problem.ts'

/** Something that happened, as a stream of server-sent events tells it. */
export interface LiveEvent {
  readonly event: string
  readonly data: unknown
  /** Where a client that comes again goes on; absent of what is not told twice. */
  readonly id?: string
}

/** Streams of what happens, open until a client leaves. */
export interface LiveStreams {
  /**
   * Opens one; `first` is told before all else.
   *
   * @throws RequestError `too-much-at-once`
   */
  open(first: readonly LiveEvent[]): ReadableStream<Uint8Array>
  tell(event: LiveEvent): void
  /** How many are open. */
  count(): number
  close(): void
}

const encoder = new TextEncoder()

/** An event as it stands in a stream; JSON has no ends of lines that could make two of one. */
const written = ({ event, data, id }: LiveEvent): Uint8Array =>
  encoder.encode(
    `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`,
  )

const ALIVE = encoder.encode(': alive\n\n')

/** Streams within limits: one whose client does not take what is sent is ended, and may come again for the rest. */
export function liveStreams(limits: Limits): LiveStreams {
  const open = new Set<ReadableStreamDefaultController<Uint8Array>>()
  const leave = (stream: ReadableStreamDefaultController<Uint8Array>): void => {
    if (!open.delete(stream)) return
    try {
      stream.close()
    } catch {
      // Its client is gone already: there is nothing left to close.
    }
  }
  const send = (bytes: Uint8Array): void => {
    for (const stream of open) {
      if ((stream.desiredSize ?? 0) < -limits.streamWaiting) leave(stream)
      else stream.enqueue(bytes)
    }
  }
  const alive = setInterval(() => send(ALIVE), limits.alive)
  alive.unref()
  return {
    open(first) {
      if (open.size >= limits.streams) {
        throw new RequestError(
          'too-much-at-once',
          `${open.size} streams are open, which is the limit: close some, or ask /api/v1/changes`,
          { 'retry-after': '30' },
        )
      }
      let own: ReadableStreamDefaultController<Uint8Array> | undefined
      return new ReadableStream<Uint8Array>(
        {
          start(stream) {
            own = stream
            open.add(stream)
            stream.enqueue(encoder.encode('retry: 2000\n\n'))
            for (const event of first) stream.enqueue(written(event))
          },
          cancel() {
            if (own) open.delete(own)
          },
        },
        new ByteLengthQueuingStrategy({ highWaterMark: 16_384 }),
      )
    },
    tell: (event) => send(written(event)),
    count: () => open.size,
    close() {
      clearInterval(alive)
      for (const stream of [...open]) leave(stream)
    },
  }
}
