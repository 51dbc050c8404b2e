import type { AlertRule, AlertStore } from '../archive/index.ts'

const MOST_ITEMS = 50

/** What a rule told, as a JSON Feed (version 1.1): the newest message first. */
export function ruleFeed({ id, words }: AlertRule, alerts: AlertStore) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `Copydesk: ${words || 'all stories'}`,
    items: alerts
      .messages(MOST_ITEMS, id)
      .filter(({ state }) => state !== 'waiting')
      .map(({ id: message, headline, changes, told, at }) => ({
        id: `urn:copydesk:alert:${message}`,
        title: headline || 'A story',
        content_text: changes.map(({ text }) => text).join('\n'),
        date_published: new Date(told ?? at).toISOString(),
      })),
  }
}
