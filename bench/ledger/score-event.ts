import type { Spans } from '../../src/article/index.ts'

/** One thing that is claimed in an event, and who takes which side of it where. */
export interface GoldProposition {
  readonly id: string
  readonly text: string
  readonly contested: boolean
  readonly statements: readonly (readonly [
    page: string,
    speaker: string,
    stance: string,
    words: string,
  ])[]
}

/** An entry of the ledger as it is compared: what was said on which page by whom. */
export interface Found {
  readonly text: string
  readonly contested: boolean
  readonly parties: readonly string[]
  readonly evidence: readonly {
    readonly page: string
    readonly spans: Spans
    readonly stance: string
    readonly speaker: string
  }[]
}

const COUNTS = [
  'statements',
  'found',
  'speaker',
  'side',
  'pairs',
  'meet',
  'joined',
  'joinedRight',
  'denials',
  'linked',
  'disputes',
  'disputesFound',
  'contestedShown',
  'contestedWrong',
] as const
type Counts = Record<(typeof COUNTS)[number], number>

/** What was counted for one event. */
export interface Tally {
  readonly counts: Counts
  readonly figures: Record<string, string>
}

/** A statement of the answer, and the entries in which it stands with what they say of it. */
interface Placed {
  readonly proposition: GoldProposition
  readonly stance: string
  readonly speaker: string
  readonly page: string
  readonly words: string
  readonly at: readonly {
    readonly entry: number
    readonly stance: string
    readonly speaker: string
  }[]
}

/**
 * Compares a ledger with the answer. A statement is found where some entry's evidence on its page holds its words; a pair of
 * statements of one proposition meets where one entry holds both; a denial is linked to an assertion where one entry has them
 * on different sides; a dispute is found where an entry shown as contested has an assertion and a denial of it.
 */
export function scoreEvent(
  propositions: readonly GoldProposition[],
  entries: readonly Found[],
  texts: ReadonlyMap<string, string>,
  tell: (line: string) => void,
): Tally {
  const placed = propositions.flatMap((proposition) =>
    proposition.statements.map(([page, speaker, stance, words]): Placed => {
      const start = (texts.get(page) ?? '').indexOf(words)
      const end = start + words.length
      const at = entries.flatMap(({ evidence }, entry) =>
        evidence
          .filter((one) => one.page === page && start >= 0 && covers(one.spans, start, end))
          .map(({ stance, speaker }) => ({ entry, stance, speaker })),
      )
      return { proposition, stance, speaker, page, words, at }
    }),
  )
  const counts = Object.fromEntries(COUNTS.map((name) => [name, 0])) as Counts
  for (const one of placed) {
    const { at, speaker, stance, page, words, proposition } = one
    counts.statements++
    if (at.length > 0) counts.found++
    const name = new RegExp(speaker)
    const isSaid = at.some((found) => name.test(found.speaker))
    const isSided = at.some((found) => found.stance === stance)
    if (isSaid) counts.speaker++
    if (isSided) counts.side++
    if (!isSaid || !isSided)
      tell(
        `${at.length === 0 ? 'MISSED' : 'UNLIKE'} ${proposition.id} ${page} ${stance} [${speaker}] “${words}” got ${at.map((found) => `${found.stance} by ${found.speaker}`).join('; ')}`,
      )
  }
  countPairs(placed, counts, tell, entries)
  countDisputes(propositions, placed, entries, counts, tell)
  return { counts, figures: figuresOf(counts) }
}

/** Most of the words stand in the evidence, or all of a short evidence in the words: `this` of "denied this". */
const covers = (spans: Spans, start: number, end: number): boolean =>
  spans.some((span) => {
    const common = Math.min(span.end, end) - Math.max(span.start, start)
    return common > Math.min(end - start, span.end - span.start) * 0.6
  })

function countPairs(
  placed: readonly Placed[],
  counts: Counts,
  tell: (line: string) => void,
  entries: readonly Found[],
): void {
  placed.forEach((one, index) => {
    for (const other of placed.slice(index + 1)) {
      if (one.page === other.page && one.words === other.words) continue
      const isOne = one.proposition === other.proposition
      const common = one.at.find(({ entry }) => other.at.some((found) => found.entry === entry))
      countPair(counts, isOne, common !== undefined)
      if (common && !isOne)
        tell(
          `JOINED ${one.proposition.id} “${one.words}” + ${other.proposition.id} “${other.words}” in ${entries[common.entry]?.text}`,
        )
      const sides = new Set([one.stance, other.stance])
      if (!isOne || !sides.has('asserts') || !sides.has('denies')) continue
      counts.denials++
      const isLinked = one.at.some((mine) =>
        other.at.some(
          (theirs) =>
            mine.entry === theirs.entry &&
            mine.stance !== theirs.stance &&
            [mine.stance, theirs.stance].includes('denies'),
        ),
      )
      if (isLinked) counts.linked++
    }
  })
}

function countPair(counts: Counts, isOne: boolean, isJoined: boolean): void {
  counts.pairs += Number(isOne)
  counts.meet += Number(isOne && isJoined)
  counts.joined += Number(isJoined)
  counts.joinedRight += Number(isOne && isJoined)
}

function countDisputes(
  propositions: readonly GoldProposition[],
  placed: readonly Placed[],
  entries: readonly Found[],
  counts: Counts,
  tell: (line: string) => void,
): void {
  const sidesAt = (entry: number, proposition: GoldProposition): Set<string> =>
    new Set(
      placed
        .filter((one) => one.proposition === proposition)
        .flatMap((one) =>
          one.at.filter((found) => found.entry === entry && found.stance === one.stance),
        )
        .map(({ stance }) => stance),
    )
  const isOf = (entry: number, proposition: GoldProposition): boolean => {
    const sides = sidesAt(entry, proposition)
    return proposition.contested && sides.has('asserts') && sides.has('denies')
  }
  const shown = entries.flatMap(({ contested }, index) => (contested ? [index] : []))
  for (const proposition of propositions.filter(({ contested }) => contested)) {
    counts.disputes++
    if (shown.some((entry) => isOf(entry, proposition))) counts.disputesFound++
    else tell(`NO DISPUTE ${proposition.id} ${proposition.text}`)
  }
  for (const entry of shown) {
    counts.contestedShown++
    const right = propositions.find((proposition) => isOf(entry, proposition))
    if (!right) counts.contestedWrong++
    const sides = entries[entry]?.evidence.map(({ stance, speaker }) => `${stance} ${speaker}`)
    tell(
      `CONTESTED ${right?.id ?? 'judge by hand'}: ${entries[entry]?.text} || ${sides?.join(' | ')}`,
    )
  }
}

/** The sums of several events as figures. */
export function totalOf(tallies: readonly Tally[]): Record<string, string> {
  const counts = Object.fromEntries(
    COUNTS.map((name) => [name, tallies.reduce((sum, tally) => sum + tally.counts[name], 0)]),
  ) as Counts
  return figuresOf(counts)
}

const share = (part: number, all: number): string =>
  `${part} of ${all}${all > 0 ? ` (${Math.round((100 * part) / all)} %)` : ''}`

const figuresOf = (counts: Counts): Record<string, string> => ({
  found: share(counts.found, counts.statements),
  speaker: share(counts.speaker, counts.found),
  side: share(counts.side, counts.found),
  meet: share(counts.meet, counts.pairs),
  joinedRight: share(counts.joinedRight, counts.joined),
  denialsLinked: share(counts.linked, counts.denials),
  disputesFound: share(counts.disputesFound, counts.disputes),
  contestedUnproven: share(counts.contestedWrong, counts.contestedShown),
})
