import type { Archive, Change, Decision, DecisionInput, DecisionKind } from '../archive/index.ts'
import { CopydeskError, dayNumber, shortId } from '../article/index.ts'
import type { Crew } from './crew.ts'
import { settleArchive } from './settle.ts'

/** A decision that was taken, or tried, and what it changed. */
export interface Decided {
  readonly decision: Decision
  readonly changes: readonly Change[]
}

/** Where it is decided, and when. */
export interface DecideOptions {
  readonly archive: Archive
  readonly crew: Crew
  readonly clock: () => string
}

/**
 * Takes a decision and settles what it touches. It is an input of settling from now on.
 *
 * @throws CopydeskError `usage` where it cannot be taken, or what the archive fails with
 */
export async function decide(input: DecisionInput, options: DecideOptions): Promise<Decided> {
  const { archive, crew, clock } = options
  checkDecision(archive, input)
  await settleArchive(archive, crew, { clock })
  const about = pagesAbout(archive, input)
  const decision = archive.decide(input, { about, text: decisionText(input), at: clock() })
  const since = archive.seq()
  await settleArchive(archive, crew, { clock })
  return { decision, changes: changesSince(archive, since) }
}

/**
 * The same without keeping anything: what would change.
 *
 * @throws CopydeskError as `decide`
 */
export async function previewDecision(
  input: DecisionInput,
  { archive, crew, clock }: DecideOptions,
): Promise<Decided> {
  return archive.attempt((tried) => decide(input, { archive: tried, crew, clock }))
}

function changesSince(archive: Archive, since: number): Change[] {
  const { items, next } = archive.changes({ since })
  return next === undefined ? [...items] : [...items, ...changesSince(archive, next)]
}

const PAIRS: ReadonlySet<DecisionKind> = new Set(['same-story', 'other-story'])
const NAMES: ReadonlySet<DecisionKind> = new Set(['same-name', 'other-name'])
const OF_ARTICLES: ReadonlySet<DecisionKind> = new Set([
  'withdraw-article',
  'day',
  'outlet',
  'byline',
])

function checkDecision(archive: Archive, { kind, subject, object }: DecisionInput): void {
  const refuse = (why: string): never => {
    throw new CopydeskError('usage', why)
  }
  const articles = PAIRS.has(kind) ? [subject, object] : OF_ARTICLES.has(kind) ? [subject] : []
  for (const id of articles)
    if (!archive.has(id)) refuse(`no article "${id}" is held: "copydesk articles" lists them`)
  if (PAIRS.has(kind) || NAMES.has(kind)) {
    if (subject === object) refuse('it takes two of them: give another')
  }
  if (subject.trim() === '') refuse('say what it is about')
  if ((NAMES.has(kind) || kind === 'outlet' || kind === 'byline') && object.trim() === '')
    refuse('say what it shall be')
  if (kind === 'day' && dayNumber(object) === null)
    refuse(`"${object}" is no day: give it as 2024-05-31`)
  const known = archive.decisions()
  if (kind === 'undo' && !known.some(({ id }) => id === subject))
    refuse(`no decision "${subject}": "copydesk decide list" lists them`)
}

/** Pages that a decision may change: which others they meet settling finds. */
function pagesAbout(
  archive: Archive,
  input: Pick<Decision, 'kind' | 'subject' | 'object'>,
): string[] {
  const { kind, subject, object } = input
  if (PAIRS.has(kind)) return tiedTo(archive, [subject, object])
  if (NAMES.has(kind)) return [...archive.holding(subject), ...archive.holding(object)]
  if (OF_ARTICLES.has(kind)) return [subject]
  if (kind === 'withdraw-source') return archive.cameFrom(subject)
  if (kind === 'withdraw-outlet') return ofOutlet(archive, subject)
  const undone = archive.decisions().find(({ id }) => id === subject)
  return undone ? pagesAbout(archive, undone) : []
}

/** Articles, and all that decisions on pairs tie to them: which of these can stand together may change. */
function tiedTo(archive: Archive, articles: readonly string[]): string[] {
  const pairs = archive.decisions().filter(({ kind }) => PAIRS.has(kind))
  const found = new Set(articles)
  for (const id of found) {
    for (const { subject, object } of pairs) {
      if (subject === id) found.add(object)
      if (object === id) found.add(subject)
    }
  }
  return [...found]
}

function ofOutlet(archive: Archive, outlet: string): string[] {
  const set = archive.decisions().filter(({ kind }) => kind === 'outlet')
  const found = new Set(set.map(({ subject }) => subject))
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const page = archive.articles({ outlet, limit: 1_000, ...(after ? { after } : {}) })
    for (const { id } of page.items) found.add(id)
    after = page.next
  }
  return [...found]
}

/** A decision in words. */
function decisionText({ kind, subject, object, reason }: DecisionInput): string {
  const words: Record<DecisionKind, string> = {
    'same-story': `${shortId(subject)} and ${shortId(object)} tell one story`,
    'other-story': `${shortId(subject)} and ${shortId(object)} tell two stories`,
    'same-name': `${subject} is ${object}`,
    'other-name': `${subject} is not ${object}`,
    'withdraw-article': `${shortId(subject)} is withdrawn`,
    'withdraw-outlet': `what ${subject} prints is withdrawn`,
    'withdraw-source': `what comes from ${subject} is withdrawn`,
    day: `${shortId(subject)} is of ${object}`,
    outlet: `${shortId(subject)} is of ${object}`,
    byline: `${shortId(subject)} is by ${object}`,
    undo: `${subject} stands no more`,
  }
  return reason === '' ? words[kind] : `${words[kind]}: ${reason}`
}
