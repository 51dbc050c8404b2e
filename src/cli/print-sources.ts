import type { WatchedSource, WatchStore } from '../archive/index.ts'
import type { PollReport } from '../watch/index.ts'
import { print, terminalStyle } from './print.ts'

/** A watched source as plain data, its times in ISO 8601. */
export function sourceJson(source: WatchedSource, watched: WatchStore) {
  const { id, address, kind, title, state, failures, interval, problem } = source
  return {
    id,
    address,
    kind,
    title,
    state,
    due: isoOf(source.due),
    asked: isoOf(source.asked),
    good: isoOf(source.good),
    minutes: Math.round(interval / 60_000),
    failures,
    problem: problem ?? null,
    pages: watched.countItems(id),
  }
}

const isoOf = (time: number | null | undefined): string | null =>
  time === null || time === undefined ? null : new Date(time).toISOString()

/** Prints sources, a line or two each. */
export function printSources(sources: readonly WatchedSource[], watched: WatchStore): void {
  for (const source of sources) {
    const { id, address, kind, title, state, problem } = source
    print(
      `${terminalStyle('dim', id)}  ${terminalStyle('bold', title || address)}${title ? `  ${address}` : ''}`,
    )
    const pages = Object.entries(watched.countItems(id)).map(([name, count]) => `${count} ${name}`)
    const next = source.due === null ? 'not asked any more' : `next ${shortTime(source.due)}`
    print(
      `              ${[kind, state, ...pages, next, ...(problem ? [problem] : [])].join(' · ')}`,
    )
  }
}

const shortTime = (time: number): string =>
  new Date(time).toISOString().slice(0, 16).replace('T', ' ')

/** Prints what a look at all that was due came to. */
export function printPoll(
  { sources, pages, versions, next }: PollReport,
  watched: WatchStore,
): void {
  printSources(sources, watched)
  const asked = `${sources.length} ${sources.length === 1 ? 'source' : 'sources'} asked`
  const read = `${pages.length} new ${pages.length === 1 ? 'page' : 'pages'}`
  const again =
    versions.length > 0 ? `, ${versions.length} of them another version of one that is held` : ''
  print(`${asked}; ${read}${again}.${next === null ? '' : ` Next: ${shortTime(next)}.`}`)
}
