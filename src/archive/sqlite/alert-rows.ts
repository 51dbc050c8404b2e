import type { DatabaseSync } from 'node:sqlite'
import type { AlertMessage, AlertRule, AlertStore } from '../alerting.ts'

/** Rules and messages in rows; `transact` makes one transaction of what it is given. */
export function alertRows(
  database: DatabaseSync,
  guard: <T>(work: () => T) => T,
  transact: <T>(work: () => T) => T,
): AlertStore {
  const rules = database.prepare('SELECT value FROM alert_rule ORDER BY added, id')
  const putRule = database.prepare(
    'INSERT OR REPLACE INTO alert_rule (id, added, value) VALUES (?, ?, ?)',
  )
  const removeRule = database.prepare('DELETE FROM alert_rule WHERE id = ?')
  const removeMessages = database.prepare('DELETE FROM alert_message WHERE rule = ?')
  const put = database.prepare(
    'INSERT OR REPLACE INTO alert_message (id, rule, story, first, due, value) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const last = database.prepare(
    'SELECT value FROM alert_message WHERE rule = ? AND story = ? ORDER BY first DESC, id DESC LIMIT 1',
  )
  const due = database.prepare(
    'SELECT value FROM alert_message WHERE due <= ? ORDER BY due, first, id',
  )
  const all = database.prepare(
    'SELECT value FROM alert_message WHERE rule = coalesce(?, rule) ORDER BY first DESC, id LIMIT ?',
  )
  const keep = (message: AlertMessage) => {
    const { id, rule, story, first } = message
    put.run(id, rule, story, first, message.due, JSON.stringify(message))
  }
  return {
    rules: () => guard(() => rules.all().map((row) => read<AlertRule>(row))),
    putRule: (rule, messages = []) =>
      transact(() => {
        putRule.run(rule.id, rule.added, JSON.stringify(rule))
        for (const message of messages) keep(message)
      }),
    removeRule: (id) =>
      transact(() => {
        removeMessages.run(id)
        return Number(removeRule.run(id).changes) > 0
      }),
    putMessage: (message) => transact(() => keep(message)),
    lastOf: (rule, story) =>
      guard(() => {
        const row = last.get(rule, story)
        return row ? read<AlertMessage>(row) : null
      }),
    due: (now) => guard(() => due.all(now).map((row) => read<AlertMessage>(row))),
    messages: (limit, rule) =>
      guard(() => all.all(rule ?? null, limit).map((row) => read<AlertMessage>(row))),
  }
}

const read = <T>(row: unknown): T => JSON.parse((row as { value: string }).value)
