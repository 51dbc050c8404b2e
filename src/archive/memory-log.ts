import {
  type Arrival,
  type Change,
  type ChangeLine,
  LOG_SIZE,
  type LogAsk,
  type LogPage,
  logPage,
} from './log.ts'

/** What a log in memory holds. */
export interface LogData {
  readonly arrivals: Arrival[]
  readonly changes: Change[]
  readonly moments: { readonly seq: number; readonly at: string }[]
  /** Where ids of stories lead that stand for none now. */
  readonly formers: Map<string, string | null>
  /** Where they led, from which number on. */
  readonly leads: { readonly seq: number; readonly id: string; readonly story: string | null }[]
  /** Whether anything was kept since the last moment. */
  isOther: boolean
}

export const newLogData = (): LogData => ({
  arrivals: [],
  changes: [],
  moments: [],
  formers: new Map(),
  leads: [],
  isOther: false,
})

/** The log of an archive in memory, and the ids that stories had. */
export function memoryLog(data: LogData) {
  const { arrivals, changes, moments, formers, leads } = data
  const seq = () => moments.at(-1)?.seq ?? 0
  /** Numbers rows after all that there are. */
  const write = <T>(rows: readonly T[], at: string, keep: (row: T & { seq: number }) => void) => {
    const from = seq()
    for (const [index, row] of rows.entries()) keep({ ...row, seq: from + index + 1 })
    // What nobody timed was when the last was.
    moments.push({
      seq: from + Math.max(1, rows.length),
      at: at === '' ? (moments.at(-1)?.at ?? '') : at,
    })
    data.isOther = false
  }
  const after = <T extends { readonly seq: number }>(
    rows: readonly T[],
    { since = 0, limit = LOG_SIZE }: LogAsk = {},
  ): LogPage<T> => logPage(rows.filter((row) => row.seq > since).slice(0, limit + 1), limit)
  const leadingTo = (story: string): string[] =>
    [...formers].flatMap(([id, to]) => (to === story ? [id] : [])).sort()
  return {
    seq,
    seqAt: (time: string) => moments.findLast(({ at }) => at <= time)?.seq ?? 0,
    /** The number from which on holds what is kept now. */
    next(): number {
      data.isOther = true
      return seq() + 1
    },
    arrive(article: string, sources: readonly string[], at: string): void {
      const rows = sources.map((source) => ({ at, article, source }))
      if (rows.length > 0) write(rows, at, (row) => arrivals.push(row))
    },
    log(lines: readonly ChangeLine[], at: string): void {
      const rows = lines.map((line) => ({ at, ...line }))
      if (rows.length > 0 || data.isOther) write(rows, at, (row) => changes.push(row))
    },
    arrivals: (ask: LogAsk & { readonly article?: string } = {}) =>
      after(
        arrivals.filter(({ article }) => ask.article === undefined || article === ask.article),
        ask,
      ),
    changes: (ask: LogAsk & { readonly story?: string } = {}) => {
      const { story } = ask
      const names = story === undefined ? null : new Set([story, ...leadingTo(story)])
      return after(
        changes.filter((line) => !names || names.has(line.story)),
        ask,
      )
    },
    redirect(former: string, story: string | null): void {
      for (const [id, to] of formers) if (to === former) formers.set(id, story)
      formers.set(former, story)
      leads.push({ seq: seq() + 1, id: former, story })
    },
    named(story: string): void {
      formers.delete(story)
    },
    formers: leadingTo,
    isFormer: (id: string) => formers.has(id),
    redirected: (id: string) => formers.get(id) ?? null,
    /** Where an id led at a number in the log. */
    ledAt: (id: string, at: number): string | null =>
      leads.findLast((lead) => lead.id === id && lead.seq <= at)?.story ?? null,
    formerlyBegin: (beginning: string): string[] =>
      [...new Set(leads.map(({ id }) => id))].filter((id) => id.startsWith(beginning)),
  }
}
