import type { AlertMessage, AlertRule, AlertStore } from './alerting.ts'

/** Rules and messages of an archive in memory. */
export interface AlertData {
  readonly rules: Map<string, AlertRule>
  readonly messages: Map<string, AlertMessage>
}

export const newAlertData = (): AlertData => ({ rules: new Map(), messages: new Map() })

/** The same as `sqlite/alert-rows.ts`, over maps. */
export function memoryAlerts({ rules, messages }: AlertData): AlertStore {
  const sorted = (order: (a: AlertMessage, b: AlertMessage) => number) =>
    [...messages.values()].sort((a, b) => order(a, b) || (a.id < b.id ? -1 : 1))
  const keep = (message: AlertMessage) => {
    messages.set(message.id, message)
  }
  return {
    rules: () => [...rules.values()].sort((a, b) => a.added - b.added || (a.id < b.id ? -1 : 1)),
    putRule(rule, told = []) {
      rules.set(rule.id, rule)
      for (const message of told) keep(message)
    },
    removeRule(id) {
      for (const message of [...messages.values()])
        if (message.rule === id) messages.delete(message.id)
      return rules.delete(id)
    },
    putMessage: keep,
    lastOf: (rule, story) =>
      sorted((a, b) => a.first - b.first).findLast(
        (one) => one.rule === rule && one.story === story,
      ) ?? null,
    due: (now) =>
      sorted((a, b) => (a.due ?? 0) - (b.due ?? 0) || a.first - b.first).filter(
        ({ due }) => due !== null && due <= now,
      ),
    messages: (limit, rule) =>
      sorted((a, b) => b.first - a.first)
        .filter((one) => rule === undefined || one.rule === rule)
        .slice(0, limit),
  }
}
