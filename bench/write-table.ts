import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const README = join(import.meta.dirname, 'README.md')

/**
 * Puts a table between `<!-- name -->` and `<!-- /name -->` of bench/README.md.
 *
 * @throws Error where the marks are not there: a table that goes nowhere is lost
 */
export function writeTable(name: string, table: string): void {
  const readme = readFileSync(README, 'utf8')
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const from = readme.indexOf(open)
  const to = readme.indexOf(close)
  if (from < 0 || to < from) throw new Error(`${README} has no ${open} … ${close}`)
  const before = readme.slice(0, from + open.length)
  writeFileSync(README, `${before}\n\n${table}\n\n${readme.slice(to)}`)
}
