import { useEffect, useRef, useState } from 'react'
import type { Change, Job } from './answers.ts'
import { openLive } from './ask.ts'

/** What the stream of changes has told since the page was opened. */
export interface Live {
  /** Lines of the log that came. */
  readonly changes: readonly Change[]
  /** The reading that was told of last. */
  readonly job: Job | null
  readonly isOpen: boolean
}

const AGAIN_MS = 2_000
const MOST_KEPT = 500

/** Listens to the desk; a stream that ends is opened again where it ended. */
export function useLive(): Live {
  const [live, setLive] = useState<Live>({ changes: [], job: null, isOpen: false })
  const last = useRef<number | null>(null)
  useEffect(() => {
    const leave = new AbortController()
    const hear = (event: string, data: unknown): void => {
      if (event === 'job') setLive((before) => ({ ...before, job: data as Job }))
      if (event !== 'change') return
      const change = data as Change
      if (last.current !== null && change.seq <= last.current) return
      last.current = change.seq
      setLive((before) => ({ ...before, changes: [...before.changes, change].slice(-MOST_KEPT) }))
    }
    const listen = async (): Promise<void> => {
      while (!leave.signal.aborted) {
        try {
          const answer = await openLive(leave.signal, last.current)
          if (answer.ok && answer.body) {
            setLive((before) => ({ ...before, isOpen: true }))
            await hearAll(answer.body, hear)
          }
        } catch {
          // The desk is away: it is asked again below, and the page says so meanwhile.
        }
        setLive((before) => ({ ...before, isOpen: false }))
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
      }
    }
    listen()
    return () => leave.abort()
  }, [])
  return live
}

async function hearAll(
  body: ReadableStream<Uint8Array>,
  hear: (event: string, data: unknown) => void,
): Promise<void> {
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let text = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    text += decoder.decode(value, { stream: true })
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n')
      text = text.slice(end + 2)
      const field = (name: string) =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
      const [event, data] = [field('event'), field('data')]
      if (event && data) hear(event, JSON.parse(data))
    }
  }
}
