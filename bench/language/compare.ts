// npm run bench -- language: tags, lemmas, trees, names, speed and size beside wink-nlp and compromise.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { installRivals } from '../install-rivals.ts'
import { emptyStart, ownStart, rivalStart } from './cold-start.ts'
import { diskSize } from './disk-size.ts'
import type { Measurement } from './measure.ts'
import type { TextScore } from './score-reading.ts'
import { SETS, SPEED_OF_ONE, SYSTEMS, type System } from './systems.data.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** A system, what was measured of it, and CPU milliseconds of its cold start. */
interface Column {
  readonly system: System
  readonly measured: Measurement
  readonly start: number
  readonly sourceStart?: number
}

const progress = (what: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`bench language: ${what}\n`)
}

function measure(system: System): Column {
  progress(system.name)
  const script = join(import.meta.dirname, 'measure.ts')
  const printed = execFileSync(process.execPath, [script, system.name], { encoding: 'utf8' })
  const measured: Measurement = JSON.parse(printed)
  if (system.rival) return { system, measured, start: rivalStart(system.rival) }
  return { system, measured, start: ownStart('dist'), sourceStart: ownStart('src') }
}

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1)
const megabytes = (paths: readonly string[]): string =>
  (paths.reduce((sum, path) => sum + diskSize(join(ROOT, path)), 0) / 1e6).toFixed(1)

type Cell = (column: Column) => string | undefined

/** Rows of what was read from raw text. */
function textRows(set: string): [string, Cell][] {
  const row = (label: string, cell: (score: TextScore) => string | undefined): [string, Cell] => [
    `${set}: ${label}`,
    ({ measured }) => cell(measured.text[set] as TextScore),
  ]
  const tokens = row('tokens', ({ found, gold }) => percent(found, gold))
  const names = row(
    'names F1',
    ({ names }) => names && percent(2 * names.right, names.gold + names.found),
  )
  if (!/^(?:gum|ud)/.test(set)) return [names]
  return [
    tokens,
    row('UPOS', ({ upos, gold }) => percent(upos, gold)),
    row('UPOS of the tokens it has', ({ upos, found }) => percent(upos, found)),
    row('lemma', ({ lemma, lemmas }) => percent(lemma, lemmas)),
  ]
}

/** Rows of what was read from the corpora's own tokens. */
function goldTokenRows(set: string): [string, Cell][] {
  const row = (label: string, key: 'upos' | 'lemma' | 'uas' | 'las' | 'names'): [string, Cell] => [
    `${set}: ${label}`,
    ({ measured }) => measured.goldTokens[set]?.[key]?.toFixed(1),
  ]
  if (!/^(?:gum|ud)/.test(set)) return [row('names F1', 'names')]
  return [row('UPOS', 'upos'), row('lemma', 'lemma'), row('UAS', 'uas'), row('LAS', 'las')]
}

function costRows(columns: readonly Column[], empty: number): [string, Cell][] {
  const one = columns.find(({ system }) => system.name === SPEED_OF_ONE)
  const speed = one?.measured.tokensPerCpuSecond ?? Number.NaN
  return [
    [
      'tokens per CPU-second, thousands',
      ({ measured }) => (measured.tokensPerCpuSecond / 1000).toFixed(1),
    ],
    [
      `the same, times ${SPEED_OF_ONE}`,
      ({ measured }) => (measured.tokensPerCpuSecond / speed).toFixed(2),
    ],
    ['cold start, CPU ms', ({ start }) => (start - empty).toFixed(0)],
    [
      'cold start from sources, CPU ms',
      ({ sourceStart }) =>
        sourceStart === undefined ? undefined : (sourceStart - empty).toFixed(0),
    ],
    ['weights, MB', ({ system }) => system.weights && megabytes(system.weights)],
    [
      'installed, MB',
      ({ system: { rival } }) =>
        megabytes(
          rival?.packages.map((name) => join('bench', 'rivals', 'node_modules', name)) ?? [
            'dist',
            'models',
          ],
        ),
    ],
    ['peak memory, MB', ({ measured }) => measured.peakMegabytes.toFixed(0)],
  ]
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The comparison of the language layer: the table. */
export function compare(): string {
  installRivals()
  progress('building dist')
  execFileSync(process.execPath, [
    join(ROOT, 'tools', 'launch.mjs'),
    'tsc',
    '--project',
    join(ROOT, 'tsconfig.build.json'),
  ])
  const columns = SYSTEMS.map(measure)
  const empty = emptyStart()
  const groups: [string, [string, Cell][]][] = [
    ['from raw text', SETS.flatMap(textRows)],
    ['on gold tokens', SETS.flatMap(goldTokenRows)],
    ['cost', costRows(columns, empty)],
  ]
  const rows = groups.flatMap(([title, cells]) => [
    line([`**${title}**`, ...columns.map(() => '')]),
    ...cells.map(([label, cell]) => line([label, ...columns.map((column) => cell(column) ?? '–')])),
  ])
  return [
    line(['', ...columns.map(({ system }) => system.name)]),
    line(['---', ...columns.map(() => '---:')]),
    ...rows,
    '',
    `Node ${process.versions.node}; a process that does nothing takes ${empty.toFixed(0)} CPU ms, which are taken off the cold starts.`,
  ].join('\n')
}
