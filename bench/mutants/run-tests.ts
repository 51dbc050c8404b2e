import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './all-rules.ts'
import type { Finding, Plan } from './plan.ts'

/** How one run of the tests ended. */
export interface Outcome {
  readonly findings: readonly Finding[]
  /** False where a test failed. */
  readonly passed: boolean
  /** What the tests printed. */
  readonly printed: string
}

/** Runs test files with rules switched off as the plan says, in a process of its own. */
export async function runTests(
  plan: Omit<Plan, 'findings'>,
  files: readonly string[],
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-mutants-'))
  const findings = join(folder, 'findings.jsonl')
  const planFile = join(folder, 'plan.json')
  writeFileSync(findings, '')
  writeFileSync(planFile, JSON.stringify({ ...plan, findings } satisfies Plan))
  try {
    const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
    const bail = plan.offFromStart === null ? [] : ['--bail', '1']
    const child = spawn(
      process.execPath,
      [vitest, 'run', '--config', 'bench/mutants/vitest.config.ts', ...bail, ...files],
      {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, COPYDESK_MUTANTS: planFile },
      },
    )
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (words) => {
        printed += words
      })
    }
    const code = await new Promise((resolve) => child.once('close', resolve))
    const lines = readFileSync(findings, 'utf8').split('\n').filter(Boolean)
    return {
      findings: lines.map((line) => JSON.parse(line) as Finding),
      passed: code === 0,
      printed,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
