import { globSync } from 'node:fs'
import { ROOT } from './all-rules.ts'
import type { Finding } from './plan.ts'
import type { InnerRule } from './rule.ts'
import { runTests } from './run-tests.ts'
import { testsStage } from './tests-stage.ts'

export interface NumberedRule extends InnerRule {
  readonly number: number
}

/** What the tests say to a rule that is off. */
export type Verdict =
  | { readonly noticed: true; readonly by: string }
  | { readonly noticed: false; readonly reached: boolean }

/** What trials test by test find. */
interface Trials {
  readonly noticed: ReadonlyMap<number, string>
  /** Rules that a test comes to. */
  readonly reached: ReadonlySet<number>
  /** Rules to which work comes that is done once for several tests. */
  readonly unsure: ReadonlySet<number>
  /** Tests that fail with all rules on. */
  readonly failing: readonly string[]
}

/** Switches each rule off by itself and says which ones a test of their stage notices. */
export async function tryRules(rules: readonly NumberedRule[]): Promise<Map<number, Verdict>> {
  const files = globSync('{src,test}/**/*.test.ts', { cwd: ROOT })
    .filter((path) => rules.some(({ file }) => testsStage(path, file)))
    .sort()
  const trials = await tryByTests(rules, files)
  const { noticed, reached, unsure, failing } = await tryAlone(rules, trials)
  for (const test of failing) process.stderr.write(`fails with all rules on: ${test}\n`)
  const verdicts = new Map<number, Verdict>()
  for (const rule of rules) {
    const { number, file } = rule
    const by = noticed.get(number)
    const own = files.filter((path) => testsStage(path, file))
    if (by) verdicts.set(number, { noticed: true, by })
    else if (unsure.has(number) && (await failsWithout(rule, own, failing))) {
      verdicts.set(number, { noticed: true, by: 'a run with the rule off from the start' })
    } else {
      verdicts.set(number, { noticed: false, reached: reached.has(number) || unsure.has(number) })
    }
  }
  return verdicts
}

/** Tries rules test by test in one run; in another one again, without a rule with which a test never ends. */
async function tryByTests(
  rules: readonly NumberedRule[],
  files: readonly string[],
): Promise<Trials> {
  const noticed = new Map<number, string>()
  const reached = new Set<number>()
  const unsure = new Set<number>()
  const failing = new Set<string>()
  for (let ended = false; !ended; ) {
    const left = rules.filter(({ number }) => !noticed.has(number))
    const { findings, passed, printed } = await runTests(
      { rules: left, offFromStart: null, leftOut: [] },
      files,
    )
    for (const finding of findings) {
      if ('noticed' in finding) noticed.set(finding.noticed, finding.by)
      if ('hangs' in finding) noticed.set(finding.hangs, 'it never ends')
      if ('reached' in finding) reached.add(finding.reached)
      if ('unsure' in finding) unsure.add(finding.unsure)
      if ('fails' in finding) failing.add(finding.fails)
    }
    ended = !hangs(findings.at(-1))
    if (ended && !passed) throw new Error(`no run of the tests:\n${printed}`)
  }
  return { noticed, reached, unsure, failing: [...failing] }
}

/**
 * Tries the files of failing tests again by themselves: what a rule that was off has left behind in what a module keeps
 * (names that it has split, classes that it has read) may have made them fail.
 */
async function tryAlone(rules: readonly NumberedRule[], trials: Trials): Promise<Trials> {
  const files = [...new Set(trials.failing.map((test) => test.split(' > ')[0] ?? ''))].sort()
  const known = new Set(trials.failing)
  const noticed = new Map(trials.noticed)
  const [reached, unsure] = [new Set(trials.reached), new Set(trials.unsure)]
  const failing: string[] = []
  for (const file of files) {
    const left = rules.filter((rule) => !noticed.has(rule.number) && testsStage(file, rule.file))
    const again = await tryByTests(left, [file])
    for (const [number, by] of again.noticed) noticed.set(number, by)
    for (const number of again.reached) reached.add(number)
    for (const number of again.unsure) unsure.add(number)
    failing.push(...again.failing.filter((test) => known.has(test)))
  }
  return { noticed, reached, unsure, failing }
}

const hangs = (finding: Finding | undefined): boolean => finding !== undefined && 'hangs' in finding

/** Whether a test fails, or never ends, that does not with the rule on. */
async function failsWithout(
  rule: NumberedRule,
  files: readonly string[],
  leftOut: readonly string[],
): Promise<boolean> {
  const plan = { rules: [rule], offFromStart: rule.number, leftOut }
  return !(await runTests(plan, files)).passed
}
