// node tools/launch.mjs bench/language/measure.ts <system>
// One system over all sets in a process of its own, so that its memory is its own. Prints a Measurement as JSON.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { corpus } from '../../sets/corpora/corpora.data.ts'
import { RIVALS } from '../install-rivals.ts'
import { type GoldDocument, goldDocuments } from './gold-documents.ts'
import { OWN } from './own-reader.ts'
import type { Reader } from './reading.ts'
import { type GoldTokenScores, scoreGoldTokens } from './score-gold-tokens.ts'
import { noScore, scoreReading, type TextScore } from './score-reading.ts'
import { SETS, SYSTEMS, type System } from './systems.data.ts'

/** What was measured of one system. */
export interface Measurement {
  /** By set, from raw text. */
  readonly text: Readonly<Record<string, TextScore>>
  /** By set, on gold tokens; ours only. */
  readonly goldTokens: Readonly<Record<string, GoldTokenScores>>
  readonly tokensPerCpuSecond: number
  readonly peakMegabytes: number
}

async function open({ rival }: System): Promise<Reader> {
  if (!rival) return OWN
  const { open } = await import(pathToFileURL(join(RIVALS, rival.module)).href)
  return open()
}

/** CPU seconds of reading the documents; their scores are taken outside of the time. */
function readAll(reader: Reader, documents: readonly GoldDocument[], score: TextScore): number {
  let spent = 0
  for (const gold of documents) {
    const before = process.cpuUsage()
    const result = reader.read(gold.text)
    const { user, system } = process.cpuUsage(before)
    spent += (user + system) / 1e6
    scoreReading(score, gold, reader.spell(result, gold.text))
  }
  return spent
}

async function measure(system: System): Promise<Measurement> {
  const reader = await open(system)
  const text: Record<string, TextScore> = {}
  let tokens = 0
  let seconds = 0
  // Once untimed, another set: speed is that of a process which has read a little, but none of these sentences.
  readAll(reader, goldDocuments(corpus('gum-dev-open')), noScore())
  for (const name of SETS) {
    const score = noScore()
    text[name] = score
    seconds += readAll(reader, goldDocuments(corpus(name)), score)
    tokens += score.gold
  }
  const peakMegabytes = process.resourceUsage().maxRSS / 1024
  const goldTokens = system.rival
    ? []
    : SETS.map((name) => [name, scoreGoldTokens(corpus(name))] as const)
  return {
    text,
    goldTokens: Object.fromEntries(goldTokens),
    tokensPerCpuSecond: tokens / seconds,
    peakMegabytes,
  }
}

const system = SYSTEMS.find(({ name }) => name === process.argv[2])
if (!system) throw new Error(`no system is called ${process.argv[2]}`)
console.log(JSON.stringify(await measure(system)))
