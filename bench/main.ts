// npm run bench            what reading costs, beside a rival
// npm run bench -- <name>  another comparison of the table below
// Each writes its table into bench/README.md between its marks, and prints it. Most need ../shared.
import { writeTable } from './write-table.ts'

/** A comparison with rivals: gives its table. */
interface Comparison {
  readonly compare: () => string | Promise<string>
}

/** What can be compared, by the name of its marks in bench/README.md. */
const COMPARISONS: Readonly<Record<string, () => Promise<Comparison>>> = {
  speed: () => import('./speed.ts'),
  archive: () => import('./archive/growth.ts'),
  streams: () => import('./archive/streams.ts'),
  language: () => import('./language/compare.ts'),
}

const [name = 'speed'] = process.argv.slice(2)
const load = COMPARISONS[name]
if (load) {
  const table = await (await load()).compare()
  writeTable(name, table)
  console.log(table)
} else {
  process.stderr.write(`npm run bench -- ${Object.keys(COMPARISONS).join('|')}\n`)
  process.exitCode = 2
}
