import { createHash } from 'node:crypto'
import type { AlertMessage, AlertRule, Archive, Change } from '../archive/index.ts'
import { type FetchOptions, machineClock } from '../fetch/index.ts'
import { deliver } from './deliver.ts'

/** One rule tells no more than once in so many milliseconds of one story; what comes meanwhile goes into the next message. */
const APART = 10 * 60_000
/** Changes that a message holds at most: the oldest, and the rest counted by their numbers in the log. */
const MOST_CHANGES = 50

/**
 * Looks through what changed since it last looked, for each rule, and tells what is to be told. What it looked through and what it will tell of it
 * are kept together, so that whoever is killed in between tells everything, and a message that may have been sent is sent again under the same id.
 *
 * @returns the messages that were told
 * @throws CopydeskError if the archive fails
 * @example await checkAlerts(archive)
 */
export async function checkAlerts(
  archive: Archive,
  options: FetchOptions = {},
): Promise<readonly AlertMessage[]> {
  const clock = options.clock ?? machineClock
  for (const rule of archive.alerts.rules()) lookThrough(rule, archive, clock.now())
  const rules = new Map(archive.alerts.rules().map((rule) => [rule.id, rule]))
  const told: AlertMessage[] = []
  for (const message of archive.alerts.due(clock.now())) {
    const rule = rules.get(message.rule)
    if (!rule || options.signal?.aborted) continue
    const done = await deliver(message, rule, options)
    archive.alerts.putMessage(done)
    told.push(done)
  }
  return told
}

/** Notes what a rule is to tell of all that changed since it was last looked at. */
function lookThrough(rule: AlertRule, archive: Archive, now: number): void {
  const matches = storyMatcher(rule.words, archive)
  const byStory = new Map<string, Change[]>()
  let from = rule.from
  for (let since: number | undefined = from; since !== undefined; ) {
    const page = archive.changes({ since })
    for (const change of page.items) {
      from = change.seq
      const { kind, story } = change
      if (rule.kinds.length > 0 && !rule.kinds.includes(kind)) continue
      if (story !== '' && matches(story))
        byStory.set(story, [...(byStory.get(story) ?? []), change])
    }
    since = page.next
  }
  if (from === rule.from) return
  const messages = [...byStory].map(([story, changes]) =>
    foldIn(rule, story, changes, archive, now),
  )
  archive.alerts.putRule({ ...rule, from }, messages)
}

/** The message that waits, with what came; else a new one, not sooner than the last allows. */
function foldIn(
  rule: AlertRule,
  story: string,
  changes: readonly Change[],
  archive: Archive,
  now: number,
): AlertMessage {
  const last = archive.alerts.lastOf(rule.id, story)
  const headline = archive.head(story)?.headline ?? last?.headline ?? ''
  if (last?.state === 'waiting') {
    return { ...last, headline, changes: [...last.changes, ...changes].slice(0, MOST_CHANGES) }
  }
  const first = changes[0]?.seq ?? 0
  const id = createHash('sha256')
    .update(`${rule.id}\n${story}\n${first}`)
    .digest('hex')
    .slice(0, 16)
  const due = Math.max(now, (last?.told ?? Number.NEGATIVE_INFINITY) + APART)
  return {
    id,
    rule: rule.id,
    story,
    headline,
    state: 'waiting',
    due,
    at: now,
    first,
    changes: changes.slice(0, MOST_CHANGES),
  }
}

/** Whether a story has an article that holds all the words; each story is looked up once. */
function storyMatcher(words: string, archive: Archive): (story: string) => boolean {
  const known = new Map<string, boolean>()
  return (story) => {
    if (words.trim() === '') return true
    const matches = known.get(story) ?? archive.search(words, { story, limit: 1 }).hits.length > 0
    known.set(story, matches)
    return matches
  }
}
