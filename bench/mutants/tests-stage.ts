import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './all-rules.ts'
import { stageOf } from './rule.ts'

const importsOf = new Map<string, string>()

/** Whether a test file holds the rules of a file: it lies in the same stage, or in `test/` and imports from it. */
export function testsStage(test: string, file: string): boolean {
  const stage = stageOf(file)
  if (test.startsWith(`src/${stage}/`)) return true
  if (!test.startsWith('test/')) return false
  const known = importsOf.get(test)
  const imports = known ?? importLines(test)
  if (known === undefined) importsOf.set(test, imports)
  return imports.includes(`/${stage}/`)
}

const importLines = (test: string): string =>
  [...readFileSync(join(ROOT, test), 'utf8').matchAll(/ from '([^']+)'/g)]
    .map((match) => match[1])
    .join('\n')
