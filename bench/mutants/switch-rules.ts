import { relative } from 'node:path'
import { allRules, ROOT } from './all-rules.ts'
import type { Edit } from './rule.ts'

/** A plugin of Vite that makes the rules with these numbers ones that can be switched off while tests run. */
export function switchRules(numbers: ReadonlySet<number>) {
  const edits = new Map<string, Edit[]>()
  for (const [number, rule] of allRules().entries()) {
    if (numbers.has(number)) {
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
