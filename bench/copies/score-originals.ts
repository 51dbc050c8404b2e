// node tools/launch.mjs bench/copies/score-originals.ts GOLD DOCS PRED   prints JSON
//
// How much of each wire text of a set of made copies `predict originals` has rebuilt, its own page left out: character
// F1 (quotes, dashes and white space folded), mean over texts. `copies`: texts with three altered copies or more (the
// set's relation `copy`), whatever else was made of them. `any`: texts of which three pages of any kind were made,
// excerpts of a few paragraphs and texts in other words too; what none of those holds is lost.
import { readLines } from '../../sets/read-lines.ts'
import { characterMatch } from './character-match.ts'

interface Gold {
  readonly role?: string
  readonly doc?: string
  readonly family: string
  readonly relation?: string
  readonly source?: string | null
  readonly srcText?: string
}

const FEWEST = 3

const [goldFile = '', docsFile = '', predicted = ''] = process.argv.slice(2)
const gold = readLines<Gold>(goldFile)
const texts = new Map(
  readLines<{ id: string; text: string }>(docsFile).map(({ id, text }) => [id, text]),
)
const rebuilt = readLines<{ from: string[]; text: string }>(predicted)
const all = gold.flatMap(({ role, family, source, srcText }) => {
  if (role !== 'source') return []
  const made = gold.filter(
    (line) => line.doc && line.family === family && line.relation !== 'borrow',
  )
  if (made.length < FEWEST) return []
  const copies = made.filter(({ relation }) => relation === 'copy').length
  const want = srcText ?? texts.get(source ?? '') ?? ''
  const shared = (from: readonly string[]) =>
    from.filter((id) => made.some(({ doc }) => doc === id)).length
  const [best] = [...rebuilt].sort((x, y) => shared(y.from) - shared(x.from))
  const match =
    best && shared(best.from) > 0 ? characterMatch(best.text, want) : { p: 0, r: 0, f1: 0 }
  return [{ ...match, copies }]
})
const mean = (values: readonly number[]): number =>
  Math.round(
    (10_000 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length),
  ) / 10_000
const figures = (of: typeof all) => ({
  texts: of.length,
  f1: mean(of.map(({ f1 }) => f1)),
  p: mean(of.map(({ p }) => p)),
  r: mean(of.map(({ r }) => r)),
})
console.log(
  JSON.stringify({
    copies: figures(all.filter(({ copies }) => copies >= FEWEST)),
    any: figures(all),
  }),
)
