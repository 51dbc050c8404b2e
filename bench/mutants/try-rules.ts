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

/** Switches each rule off by itself and says which ones a test of their stage notices. */
export async function tryRules(rules: readonly NumberedRule[]): Promise<Map<number, Verdict>> {
  const files = globSync('{src,test}/**/*.test.ts', { cwd: ROOT })
    .filter((path) => rules.some(({ file }) => testsStage(path, file)))
    .sort()
  const verdicts = new Map<number, Verdict>()
  let left = rules
  let findings: readonly Finding[] = []
  for (let hung = true; hung; ) {
    const outcome = await runTests({ rules: left, offFromStart: null, leftOut: [] }, files)
    findings = [...findings, ...outcome.findings]
    hung = outcome.hung
    const trial = outcome.findings.findLast((each) => 'trial' in each)
    if (hung && trial) {
      // What goes round for ever is noticed by whoever waits.
      verdicts.set(trial.trial, { noticed: true, by: 'it hangs' })
      left = left.filter(({ number }) => number !== trial.trial)
    } else if (!outcome.passed) throw new Error(`no run of the tests:\n${outcome.printed}`)
  }
  const reached = new Set<number>()
  const unsure = new Set<number>()
  const leftOut: string[] = []
  for (const finding of findings) {
    if ('noticed' in finding) verdicts.set(finding.noticed, { noticed: true, by: finding.by })
    if ('reached' in finding) reached.add(finding.reached)
    if ('unsure' in finding) unsure.add(finding.unsure)
    if ('fails' in finding) leftOut.push(finding.fails)
  }
  for (const test of leftOut) process.stderr.write(`fails with all rules on: ${test}\n`)
  for (const rule of rules) {
    const { number, file } = rule
    if (verdicts.has(number)) continue
    const own = files.filter((path) => testsStage(path, file))
    const failed =
      unsure.has(number) &&
      !(await runTests({ rules: [rule], offFromStart: number, leftOut }, own)).passed
    verdicts.set(
      number,
      failed
        ? { noticed: true, by: 'a run with the rule off from the start' }
        : { noticed: false, reached: reached.has(number) || unsure.has(number) },
    )
  }
  return verdicts
}
