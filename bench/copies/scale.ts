// npm run bench:copies [-- --most 1000000]
//
// What holding and looking up an article costs as the index grows: 1,000 to a million articles of a word-frequency
// model, in memory and (to 100,000) in a SQLite file. At each size 1,000 further articles are read, looked up and
// added, every tenth of them with a passage of sixty words out of a held one. Also: pairs aligned, and npm's
// minhash, simhash-js and diff on the same texts. Writes bench/copies/scale.svg and the table in bench/README.md.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteCopyIndex } from '../../src/archive/index.ts'
import { fingerprintOf } from '../../src/copies/find/fingerprint.ts'
import { hashOf } from '../../src/copies/find/word-key.ts'
import {
  type CopyIndex,
  compareCopies,
  fingerprint,
  memoryCopyIndex,
} from '../../src/copies/index.ts'
import { chanceOf } from './pieces.ts'
import { drawCurve, type Point } from './scale-curve.ts'
import { wordOf, zipfWords } from './zipf.ts'

const WORDS = 900
const VOCABULARY = 60_000
const PROBES = 1000
/** Articles that the file is filled with: it grows as it does from there on. */
const MOST_IN_FILE = 100_000
const PASSAGE = 60
/** Pairs compared before the clock starts, and on the clock. */
const WARM_UP = 300
const PAIRS = 1000
const asked = process.argv.indexOf('--most')
const most = asked < 0 ? 1_000_000 : Number(process.argv[asked + 1])
const SIZES = [1_000, 10_000, 100_000, 1_000_000].filter((size) => size <= most)

const chance = chanceOf(7)
const draw = zipfWords(VOCABULARY, chance)
const words = Array.from({ length: VOCABULARY }, (_, rank) => wordOf(rank))
const keys = Int32Array.from(words, hashOf)
const article = (): Int32Array => Int32Array.from({ length: WORDS }, draw)
const textOf = (ranks: Int32Array): string => {
  const said = Array.from(ranks, (rank, at) => words[rank]! + (at % 17 === 16 ? '.' : ''))
  return said.join(' ')
}

/** An index under measure: what it costs, and some held articles to borrow from. */
interface Measured {
  readonly index: CopyIndex
  readonly bytes: () => number
  readonly kept: { id: number; ranks: Int32Array }[]
}

function fill({ index, kept }: Measured, to: number): void {
  for (let id = index.size; id < to; id++) {
    const ranks = article()
    index.add(id, fingerprintOf(ranks.map((rank) => keys[rank]!)))
    if (id % 97 === 0) kept.push({ id, ranks })
    if (id % 50_000 === 0 && process.stderr.isTTY) process.stderr.write(`\r${id} articles`)
  }
}

function probe({ index, bytes, kept }: Measured): Point {
  const size = index.size
  const planted = Array.from({ length: PROBES }, (_, at) => {
    const ranks = article()
    if (at % 10 > 0) return { text: textOf(ranks), from: null }
    const from = chance.pick(kept)
    const start = chance.between(0, WORDS - PASSAGE)
    ranks.set(from.ranks.subarray(start, start + PASSAGE), chance.between(0, WORDS - PASSAGE))
    return { text: textOf(ranks), from: from.id }
  })
  const cache = new Map<string, number>()
  let [found, strangers] = [0, 0]
  const before = process.cpuUsage()
  for (const [at, { text, from }] of planted.entries()) {
    const runs = fingerprint(text, cache)
    const held = index.lookUp(runs)
    index.add(size + at, runs)
    if (held.some(({ article }) => article === from)) found++
    strangers += held.filter(({ article }) => article !== from).length
  }
  const { user, system } = process.cpuUsage(before)
  return {
    size,
    microseconds: (user + system) / PROBES,
    bytes: bytes() / index.size,
    found: found / (PROBES / 10),
    strangers: strangers / PROBES,
  }
}

function measure(measured: Measured, sizes: readonly number[]): Point[] {
  return sizes.map((size) => {
    fill(measured, size)
    return probe(measured)
  })
}

function measureFile(): Point[] {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-copies-'))
  const path = join(folder, 'copies.db')
  const index = openSqliteCopyIndex(path)
  try {
    const sizes = SIZES.filter((size) => size <= MOST_IN_FILE)
    return measure({ index, bytes: () => statSync(path).size, kept: [] }, sizes)
  } finally {
    index.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Pairs of a text of 900 words and a copy with every fortieth word changed, compared a CPU second once warm. */
function pairsASecond(): number {
  const pairs = Array.from({ length: WARM_UP + PAIRS }, (_, at) => {
    const ranks = article()
    const changed = ranks.map((rank, place) => (place % 40 === 39 ? draw() : rank))
    const input = (id: string, text: string) => ({ id, title: '', agencies: [], text })
    return [input(`c${at}`, textOf(changed)), input(`s${at}`, textOf(ranks))] as const
  })
  for (const [copy, source] of pairs.slice(0, WARM_UP)) compareCopies(copy, source)
  const before = process.cpuUsage()
  for (const [copy, source] of pairs.slice(WARM_UP)) compareCopies(copy, source)
  const { user, system } = process.cpuUsage(before)
  return PAIRS / ((user + system) / 1e6)
}

interface Rivals {
  readonly texts: number
  readonly minhash: number
  readonly simhash: number
  readonly diff: number
}

function timeRivals(): Rivals {
  const folder = join(import.meta.dirname, '..', 'rivals')
  if (!existsSync(join(folder, 'node_modules', 'minhash')))
    execFileSync('npm', ['ci'], { cwd: folder, stdio: 'ignore' })
  const texts = Array.from({ length: 200 }, () => textOf(article()))
  const printed = execFileSync(process.execPath, [join(folder, 'copies.mjs')], {
    encoding: 'utf8',
    input: JSON.stringify(texts),
    maxBuffer: 1 << 28,
  })
  return JSON.parse(printed)
}

const memory = memoryCopyIndex()
const points = measure({ index: memory, bytes: () => memory.bytes, kept: [] }, SIZES)
const inFile = measureFile()
const pairs = pairsASecond()
const rivals = timeRivals()
const rate = (value: number) => Math.round(value).toLocaleString('en-US')
const rowOf = ({ size, microseconds, bytes, found, strangers }: Point, where: string) =>
  `| ${rate(size)}${where} | ${rate(1e6 / microseconds)} | ${rate(bytes)} | ${(100 * found).toFixed(0)} % | ${strangers.toFixed(2)} |`
const table = [
  `Articles of ${WORDS} words of a word-frequency model; one core, CPU time; Node ${process.versions.node}.`,
  '',
  '| articles held | read, looked up and added a second | bytes an article | passages of 60 words found | strangers offered a look-up |',
  '| ---: | ---: | ---: | ---: | ---: |',
  ...points.map((point) => rowOf(point, '')),
  ...inFile.map((point) => rowOf(point, ', in a file')),
  '',
  '![CPU time an article as the index grows](copies/scale.svg)',
  '',
  '| same texts, a CPU second | ours | npm |',
  '| --- | ---: | ---: |',
  `| articles fingerprinted, against \`minhash\` 0.0.9 (128 hashes of 5-word runs) | ${rate(1e6 / points[0]!.microseconds)} | ${rate(rivals.minhash)} |`,
  `| the same, against \`simhash-js\` 1.0.0 | | ${rate(rivals.simhash)} |`,
  `| pairs laid side by side, against \`diff\` 9.0.0 (words) | ${rate(pairs)} | ${rate(rivals.diff)} |`,
].join('\n')
writeFileSync(join(import.meta.dirname, 'scale.svg'), drawCurve(points))
const README = join(import.meta.dirname, '..', 'README.md')
const readme = readFileSync(README, 'utf8')
writeFileSync(
  README,
  readme.replace(
    /(<!-- copies -->\n)[\s\S]*?(<!-- \/copies -->)/,
    (_, open, close) => `${open}\n${table}\n\n${close}`,
  ),
)
console.log(table)
