// node tools/launch.mjs bench/ledger/pair-rows.ts FOLDER [EVENT …] > training/claims/judgements.tsv
//
// The judged statements of `gold.json` (`score-events.ts`) as pairs: event, 1 where two are about one thing, 0 where not, how much
// the pair counts, and the numbers that the model sees of them (`pair-features.ts`). No words of the pages are in it.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Spans } from '../../src/article/index.ts'
import { mergeStoryEntities } from '../../src/brief/story-entities.ts'
import { PAIR_FEATURES, pairFeatures } from '../../src/claims/group/pair-features.ts'
import { type Statement, statementsOf } from '../../src/claims/group/statement.ts'
import { storyWeights } from '../../src/claims/group/story-weights.ts'
import { takesSide } from '../../src/claims/group/takes-side.ts'
import { openMemoryArchive, readFiles } from '../../src/index.ts'
import type { GoldProposition } from './score-event.ts'

/** Pairs of two things whose words have less to do with each other are many and easy: one of so many stands for all. */
const LEAST_LIKE = 0.25
const EASY = 8
/** A thing that is told often counts no more than so many pairs. */
const MOST_OF_ONE = 12

interface Placed {
  readonly statement: Statement
  readonly things: ReadonlySet<string>
}

const [folder = '', ...chosen] = process.argv.slice(2)
const gold: Record<string, GoldProposition[]> = JSON.parse(
  readFileSync(join(folder, 'gold.json'), 'utf8'),
)
console.log(['event', 'one', 'weight', ...PAIR_FEATURES].join('\t'))
for (const [event, things] of Object.entries(gold)) {
  if (chosen.length > 0 && !chosen.includes(event)) continue
  const { settlement } = await readFiles([join(folder, event)], { archive: openMemoryArchive() })
  const members = settlement.articles
  const pages = new Map(
    members.map(({ article }) => [
      article.id,
      { name: basename(article.origin.sources[0] ?? ''), text: article.text },
    ]),
  )
  const statements = mergeStoryEntities(members).claims.filter(takesSide).flatMap(statementsOf)
  const placed = statements.map((statement): Placed => {
    const page = pages.get(statement.claim.article)
    return { statement, things: thingsOf(statement, page?.name ?? '', page?.text ?? '', things) }
  })
  for (const row of rowsOf(event, placed)) console.log(row)
}

function thingsOf(
  { claim }: Statement,
  page: string,
  text: string,
  things: readonly GoldProposition[],
): Set<string> {
  const spans = claim.content.length > 0 ? claim.content : claim.cue
  return new Set(
    things
      .filter(({ statements }) =>
        statements.some(([where, , , words]) => {
          const start = where === page ? text.indexOf(words) : -1
          return start >= 0 && isSame(spans, start, start + words.length)
        }),
      )
      .map(({ id }) => id),
  )
}

/** Most of the one lies in the other, and the other way round. */
function isSame(spans: Spans, start: number, end: number): boolean {
  const first = spans[0]
  if (!first) return false
  const common = Math.min(first.end, end) - Math.max(first.start, start)
  return common > 0.5 * Math.max(end - start, Math.min(first.end - first.start, 200))
}

function rowsOf(event: string, placed: readonly Placed[]): string[] {
  const weightOf = storyWeights(placed.map(({ statement }) => statement))
  const rows: string[] = []
  const sizes = new Map<string, number>()
  let easy = 0
  for (const { things } of placed) for (const id of things) sizes.set(id, (sizes.get(id) ?? 0) + 1)
  placed.forEach((one, index) => {
    for (const other of placed.slice(index + 1)) {
      if (one.things.size === 0 && other.things.size === 0) continue
      if (one.statement.whole === other.statement.whole) continue
      const features = pairFeatures(one.statement, other.statement, weightOf)
      const common = [...one.things].filter((id) => other.things.has(id))
      const isOne = common.length > 0
      const isEasy = !isOne && features.like < LEAST_LIKE
      if (isEasy && easy++ % EASY !== 0) continue
      const [id = ''] = common
      const size = sizes.get(id) ?? 2
      const ofOne = Math.min(1, MOST_OF_ONE / ((size * (size - 1)) / 2))
      const weight = isOne ? ofOne : isEasy ? EASY : 1
      const numbers = PAIR_FEATURES.map((name) => Math.round(features[name] * 1000) / 1000)
      rows.push([event, Number(isOne), weight.toFixed(3), ...numbers].join('\t'))
    }
  })
  return rows
}
