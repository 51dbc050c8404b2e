import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { RIVALS } from '../install-rivals.ts'
import type { System } from './systems.data.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const SENTENCE = 'The envoy gave Peru a new plan on Monday.'
const RUNS = 5

const url = (...path: readonly string[]): string =>
  JSON.stringify(pathToFileURL(join(...path)).href)

/** CPU milliseconds of a fresh process that runs the script, the median of a few. */
function medianCpu(script: string): number {
  const ending = 'const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)'
  const times = Array.from({ length: RUNS }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', `${script}\n${ending}`], {
        encoding: 'utf8',
        cwd: ROOT,
      }),
    ),
  )
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number
}

/** Of a process that does nothing. */
export const emptyStart = (): number => medianCpu('')

/** Of ours, imported from `dist` (as it is published) or from `src`. */
export function ownStart(folder: 'dist' | 'src'): number {
  const extension = folder === 'dist' ? 'js' : 'ts'
  const from = (stage: string) => `await import(${url(ROOT, folder, stage, `index.${extension}`)})`
  return medianCpu(`
    const { articleFromText } = ${from('article')}
    const { readProse } = ${from('text')}
    const { analyse } = ${from('language')}
    analyse(readProse(articleFromText(${JSON.stringify(SENTENCE)})))`)
}

/** Of a rival. */
export const rivalStart = ({ module }: NonNullable<System['rival']>): number =>
  medianCpu(`
    const { open } = await import(${url(RIVALS, module)})
    open().read(${JSON.stringify(SENTENCE)})`)
