import type { DatabaseSync } from 'node:sqlite'
import type { Decision, DecisionInput } from '../decisions.ts'
import type { LogRows } from './log-rows.ts'

/** What people decided, each under its number in the log. */
export function decisionRows(database: DatabaseSync, log: LogRows) {
  const all = database.prepare(
    'SELECT seq, at, by, kind, subject, object, reason FROM decision ORDER BY seq',
  )
  const put = database.prepare(
    'INSERT INTO decision (seq, at, by, kind, subject, object, reason) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  return {
    all: (): Decision[] =>
      all.all().map((row) => {
        const { seq, ...decision } = row as unknown as Decision & { seq: number }
        return { ...decision, id: `d${seq}` }
      }),
    decide(decision: DecisionInput, text: string, at: string): Decision {
      const { kind, subject, object, by, reason } = decision
      const seq = log.seq() + 1
      const id = `d${seq}`
      log.log([{ story: '', kind: 'decision', ids: [id, subject], text }], at)
      put.run(seq, at, by, kind, subject, object, reason)
      return { ...decision, id, at }
    },
  }
}
