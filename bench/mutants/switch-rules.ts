import { relative } from 'node:path'
import { allRules, ROOT } from './all-rules.ts'
import type { Plan } from './plan.ts'
import { type Edit, titleOf } from './rule.ts'

/** A plugin of Vite that makes rules ones that can be switched off, by their numbers, while tests run. */
export function switchRules(rules: Plan['rules']) {
  // By title: a source may have changed since the rules were numbered.
  const numbers = new Map(rules.map((rule) => [titleOf(rule), rule.number]))
  const edits = new Map<string, Edit[]>()
  for (const rule of allRules()) {
    const number = numbers.get(titleOf(rule))
    if (number !== undefined) {
      edits.set(rule.file, [...(edits.get(rule.file) ?? []), ...rule.edits(number)])
    }
  }
  return {
    name: 'switch-rules',
    enforce: 'pre' as const,
    transform(source: string, path: string): string | null {
      const own = edits.get(relative(ROOT, path.split('?')[0] ?? ''))
      return own ? withEdits(source, own) : null
    },
  }
}

/** The source with words put in; of those at one place the later rule's stand outside. */
export function withEdits(source: string, edits: readonly Edit[]): string {
  let written = ''
  let from = 0
  for (const { at, words } of edits.toSorted((a, b) => a.at - b.at)) {
    written += source.slice(from, at) + words
    from = at
  }
  return written + source.slice(from)
}
