// node tools/launch.mjs bench/copies/score-originals.ts GOLD DOCS PRED   prints JSON
//
// How much of each wire text of a set of made copies `predict originals` has rebuilt, its own page left out:
// character F1 (quotes, dashes and white space folded), mean over texts with three copies or more.
import { readLines } from '../predict/read-lines.ts'
import { characterMatch } from './character-match.ts'

interface Gold {
  readonly role?: string
  readonly doc?: string
  readonly family: string
  readonly relation?: string
  readonly source?: string | null
  readonly srcText?: string
}

const [goldFile = '', docsFile = '', predicted = ''] = process.argv.slice(2)
const gold = readLines<Gold>(goldFile)
const texts = new Map(
  readLines<{ id: string; text: string }>(docsFile).map(({ id, text }) => [id, text]),
)
const rebuilt = readLines<{ from: string[]; text: string }>(predicted)
const matches = gold.flatMap(({ role, family, source, srcText }) => {
  if (role !== 'source') return []
  const copies = gold.flatMap((line) =>
    line.doc && line.family === family && line.relation !== 'borrow' ? line.doc : [],
  )
  if (copies.length < 3) return []
  const want = srcText ?? texts.get(source ?? '') ?? ''
  const shared = (from: readonly string[]) => from.filter((id) => copies.includes(id)).length
  const [best] = [...rebuilt].sort((x, y) => shared(y.from) - shared(x.from))
  return best && shared(best.from) > 0 ? characterMatch(best.text, want) : { p: 0, r: 0, f1: 0 }
})
const mean = (values: readonly number[]): number =>
  Math.round(
    (10_000 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length),
  ) / 10_000
const sorted = matches.map(({ f1 }) => f1).sort((x, y) => x - y)
console.log(
  JSON.stringify({
    texts: matches.length,
    f1: mean(sorted),
    p: mean(matches.map(({ p }) => p)),
    r: mean(matches.map(({ r }) => r)),
    median: mean([sorted[sorted.length >> 1] ?? 0]),
  }),
)
