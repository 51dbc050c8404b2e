import { appendFileSync } from 'node:fs'
import { relative } from 'node:path'
import { type RunnerTestCase, TestRunner } from 'vitest'
import { ROOT } from './all-rules.ts'
import { type Finding, readPlan } from './plan.ts'
import { Switches } from './switches.ts'
import { testsStage } from './tests-stage.ts'
import { watchTrials } from './watchdog.ts'

const plan = readPlan()
const switches = new Switches()
Object.assign(globalThis, { rules: switches })
if (plan.offFromStart !== null) switches.active = plan.offFromStart

const pending = new Map(plan.rules.map((rule) => [rule.number, rule]))
const leftOut = new Set(plan.leftOut)
/** Tests that ask more often are not run again for each rule: property tests of a thousand texts. */
const MOST_ASKED = 400_000

const watchdog = watchTrials(plan.findings)
const tell = (finding: Finding): void =>
  appendFileSync(plan.findings, `${JSON.stringify(finding)}\n`)

/** Runs each test as it is, then once more for each rule that it comes to, with that rule off. */
export default class MutantRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test)
    if (plan.offFromStart !== null) {
      watchdog.begin(plan.offFromStart)
      return leftOut.has(titleOf(test)) ? undefined : run()
    }
    tellUnsure([...switches.asked.keys()], test)
    const first = await this.#clean(run)
    if (!first) {
      tell({ fails: titleOf(test) })
      return
    }
    const own = [...first].filter(([number]) => isPendingFor(number, test))
    if (own.length === 0) return
    for (const [reached] of own) tell({ reached })
    const again = await this.#clean(run)
    const asked = [...first.values()].reduce((sum, count) => sum + count, 0)
    if (!again || asked > MOST_ASKED) return tellUnsure([...first.keys()], test)
    const noticed: number[] = []
    for (const [number, count] of own) {
      if (!again.has(number)) tellUnsure([number], test)
      else if (await this.#notices(run, number, count)) noticed.push(number)
    }
    if (noticed.length === 0) return
    // What a rule that was off has left behind must not make the test fail.
    const sound = await this.#clean(run)
    for (const number of noticed) {
      if (!sound) tell({ unsure: number })
      else {
        tell({ noticed: number, by: titleOf(test) })
        pending.delete(number)
      }
    }
  }

  /** How often the test comes to each rule; null where it fails, as one may that is run a second time. */
  async #clean(run: () => unknown): Promise<Map<number, number> | null> {
    switches.asked.clear()
    try {
      await run()
      return new Map(switches.asked)
    } catch {
      return null
    } finally {
      switches.asked.clear()
    }
  }

  async #notices(run: () => unknown, number: number, count: number): Promise<boolean> {
    watchdog.begin(number)
    switches.active = number
    switches.left = 100 * count + 10_000
    try {
      await run()
      return false
    } catch {
      return true
    } finally {
      watchdog.end()
      switches.active = -1
      switches.left = Number.POSITIVE_INFINITY
      switches.asked.clear()
    }
  }
}

const titleOf = (test: RunnerTestCase): string => `${pathOf(test)} > ${test.fullTestName}`

const pathOf = (test: RunnerTestCase): string => relative(ROOT, test.file.filepath)

function isPendingFor(number: number, test: RunnerTestCase): boolean {
  const rule = pending.get(number)
  return rule !== undefined && testsStage(pathOf(test), rule.file)
}

function tellUnsure(numbers: readonly number[], test: RunnerTestCase): void {
  for (const number of numbers) if (isPendingFor(number, test)) tell({ unsure: number })
}
