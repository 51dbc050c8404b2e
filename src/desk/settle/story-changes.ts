import { CHANGE_KINDS, type ChangeKind, type ChangeLine } from '../../archive/index.ts'
import { type Cite, hull } from '../../article/index.ts'
import type { CopyFamily } from '../../copies/index.ts'
import { type LedgerEntry, STANCES, type StoryRecord } from '../../record/index.ts'
import { digestOf } from './before.ts'
import { matchThings } from './match-things.ts'

/** A story as it is told now, under its id, and what was told before by those that it goes on from. */
export interface Retold {
  readonly id: string
  readonly story: StoryRecord
  /** That of its own id first, then those that joined it; none of a new one. */
  readonly before: readonly StoryRecord[]
  /** All articles that are in this story or others that are told again. */
  readonly placed: ReadonlySet<string>
  /** Lines that are known already: joined, split, days that were corrected. */
  readonly lines: readonly ChangeLine[]
}

/** What changed in a story, in the order of `CHANGE_KINDS`; nothing where it is told as before. */
export function storyChanges({ id, story, before, placed, lines }: Retold): ChangeLine[] {
  const line = (kind: ChangeKind, ids: readonly string[], text: string): ChangeLine => ({
    story: id,
    kind,
    ids,
    text,
  })
  const [own] = before
  if (!own) return inOrder([...lines, line('story-new', story.articles, story.headline)])
  const found = [
    ...lines,
    ...grown(before, story, line),
    ...altering(before, story, line),
    ...originals(before, story, line),
    ...claims(before, story, placed, line),
  ]
  if (found.length === 0 && digestOf({ ...own, id: '' }) !== digestOf({ ...story, id: '' }))
    found.push(line('story-retold', [], story.headline))
  return inOrder(found)
}

type Line = (kind: ChangeKind, ids: readonly string[], text: string) => ChangeLine

const inOrder = (lines: readonly ChangeLine[]): ChangeLine[] =>
  [...lines].sort((x, y) => CHANGE_KINDS.indexOf(x.kind) - CHANGE_KINDS.indexOf(y.kind))

const reportsOf = ({ articles, families }: StoryRecord): number =>
  articles.length - families.reduce((sum, { members }) => sum + members.length - 1, 0)

const reportWords = (count: number): string => `${count} ${count === 1 ? 'report' : 'reports'}`

/** Independent reports: a copy more is no report more. */
function grown(before: readonly StoryRecord[], story: StoryRecord, line: Line): ChangeLine[] {
  const [was, is] = [Math.max(...before.map(reportsOf)), reportsOf(story)]
  if (is <= was) return []
  const known = new Set(before.flatMap(({ articles }) => articles))
  const come = story.articles.filter((one) => !known.has(one))
  return [line('story-grew', come, `${reportWords(is)}, ${was} before: ${story.headline}`)]
}

/** What a copy may alter that readers should know of, by the kind that `compareCopies` gives it. */
const ALTERED: Readonly<Record<string, string>> = {
  number: 'a number',
  day: 'a day',
  name: 'a name',
  negation: 'what is denied',
  hedge: 'how sure it is',
  attribution: 'whose word it is',
}

function altering(before: readonly StoryRecord[], story: StoryRecord, line: Line): ChangeLine[] {
  const known = new Set(
    before.flatMap(({ comparisons }) => comparisons.map(({ copy, source }) => `${copy} ${source}`)),
  )
  return story.comparisons.flatMap(({ copy, source, segments, cut }) => {
    if (known.has(`${copy} ${source}`)) return []
    const kinds = [
      ...segments.flatMap(({ type, kind }) => (type === 'alter' && kind ? [kind] : [])),
      ...cut.flatMap(({ kind }) => kind ?? []),
    ]
    const altered = Object.keys(ALTERED).filter((kind) => kinds.includes(kind))
    if (altered.length === 0) return []
    const words = altered.map((kind) => ALTERED[kind]).join(', ')
    return [line('copy-alters', [copy, source], `a copy alters ${words}`)]
  })
}

const membersOf = ({ members }: CopyFamily): readonly string[] => members

function originals(before: readonly StoryRecord[], story: StoryRecord, line: Line): ChangeLine[] {
  const known = before.flatMap(({ families }) => families)
  const matches = matchThings(known.map(membersOf), story.families.map(membersOf))
  return story.families.flatMap(({ original, members }, at) => {
    const match = matches[at]
    const was = match === undefined ? undefined : known[match]
    if (!original || !was || was.original === original) return []
    return [line('original-found', [original], `the original of ${members.length} copies`)]
  })
}

const placeOf = ({ article, spans }: Cite): string => {
  const { start, end } = hull(spans)
  return `${article} ${start} ${end}`
}
const placesOf = ({ evidence }: LedgerEntry): string[] => evidence.map(placeOf)

function claims(
  before: readonly StoryRecord[],
  story: StoryRecord,
  placed: ReadonlySet<string>,
  line: Line,
): ChangeLine[] {
  const here = new Set(story.articles)
  const known = before.flatMap(({ ledger }) => ledger)
  const matches = matchThings(known.map(placesOf), story.ledger.map(placesOf))
  const stay = new Set(matches)
  const said = (kind: ChangeKind, claim: LedgerEntry, words: string): ChangeLine => {
    const ids = [...new Set(claim.evidence.map(({ article }) => article))].sort()
    return line(kind, ids, words)
  }
  const told = story.ledger.flatMap((claim, at) => {
    const match = matches[at]
    const was = match === undefined ? undefined : known[match]
    return claimChanges(was, claim).map(([kind, words]) => said(kind, claim, words))
  })
  // What went to another story with its articles is said there.
  const isElsewhere = ({ article }: Cite) => placed.has(article) && !here.has(article)
  const gone = known.filter(({ evidence }, at) => !stay.has(at) && !evidence.every(isElsewhere))
  return [...told, ...gone.map((claim) => said('claim-withdrawn', claim, claim.proposition))]
}

function claimChanges(was: LedgerEntry | undefined, claim: LedgerEntry): [ChangeKind, string][] {
  const { proposition, denies, contested } = claim
  const by = (names: readonly string[]) => (names.length > 0 ? ` (${names.join(', ')})` : '')
  if (contested && !was?.contested) return [['claim-contested', proposition + by(denies)]]
  if (!was) return [['claim-new', proposition + by([...claim.asserts, ...denies])]]
  const turned = STANCES.flatMap((side) =>
    claim[side].filter(
      (party) => !was[side].includes(party) && STANCES.some((other) => was[other].includes(party)),
    ),
  )
  const denied = denies.filter((party) => !was.denies.includes(party) && !turned.includes(party))
  return [
    ...(denied.length > 0
      ? [['claim-denied', proposition + by(denied)] as [ChangeKind, string]]
      : []),
    ...turned.map((party): [ChangeKind, string] => ['stance-turned', `${party}: ${proposition}`]),
  ]
}
