import {
  type Arrival,
  type Change,
  type ChangeLine,
  LOG_SIZE,
  type LogAsk,
  type LogPage,
  logPage,
} from './log.ts'

/** The log of an archive in memory, and the ids that stories had. */
export function memoryLog() {
  const arrivals: Arrival[] = []
  const changes: Change[] = []
  const moments: { readonly seq: number; readonly at: string }[] = []
  const formers = new Map<string, string | null>()
  let seq = 0
  const after = <T extends { readonly seq: number }>(
    rows: readonly T[],
    { since = 0, limit = LOG_SIZE }: LogAsk = {},
  ): LogPage<T> => logPage(rows.filter((row) => row.seq > since).slice(0, limit + 1), limit)
  const moment = (at: string) => {
    moments.push({ seq, at })
  }
  const leadingTo = (story: string): string[] =>
    [...formers].flatMap(([id, to]) => (to === story ? [id] : [])).sort()
  return {
    seq: () => seq,
    seqAt: (time: string) => moments.findLast(({ at }) => at <= time)?.seq ?? 0,
    arrive(article: string, sources: readonly string[], at: string): void {
      for (const source of sources) arrivals.push({ seq: ++seq, at, article, source })
      if (sources.length > 0) moment(at)
    },
    log(lines: readonly ChangeLine[], at: string): void {
      for (const line of lines) changes.push({ seq: ++seq, at, ...line })
      if (lines.length > 0) moment(at)
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
    },
    named(story: string): void {
      formers.delete(story)
    },
    formers: leadingTo,
    isFormer: (id: string) => formers.has(id),
    redirected: (id: string) => formers.get(id) ?? null,
    formerlyBegin: (beginning: string): string[] =>
      [...formers].flatMap(([id, to]) => (to !== null && id.startsWith(beginning) ? [id] : [])),
  }
}
