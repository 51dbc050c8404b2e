// npm run train -- story-terms: remakes models/story-terms.txt and its card.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readTerms } from '../../src/stories/terms.ts'

const SHARED = new URL('../../../shared/', import.meta.url)
const MODELS = new URL('../../models/', import.meta.url)
/** A term in fewer articles than this is as good as unseen. */
const FEWEST = 3

interface Counted {
  readonly title: string
  readonly text: string
}

const linesOf = (path: string): string[] =>
  gunzipSync(readFileSync(new URL(path, SHARED)))
    .toString()
    .split('\n')

const documents = (path: string): Counted[] =>
  linesOf(path)
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { title?: string; text: string })
    .map(({ title = '', text }) => ({ title, text }))

/** Articles of an annotated newspaper corpus, a word a line. */
function annotated(path: string): Counted[] {
  const articles: string[][] = []
  for (const line of linesOf(path)) {
    if (line.startsWith('# newdoc')) articles.push([])
    else if (/^\d/.test(line)) articles.at(-1)?.push(line.split('\t')[1] ?? '')
  }
  return articles.map((words) => ({ title: '', text: words.join(' ') }))
}

/** What is counted; no article of the sets that stories are measured on. */
const SOURCES = [
  {
    read: documents,
    path: 'bench/copies/pool.jsonl.gz',
    what: 'agency reports and papers, 2018 (bench: copies, pool)',
  },
  {
    read: documents,
    path: 'bench/copies/wild-dev.docs.jsonl.gz',
    what: 'press of many countries (bench: copies, wild-dev)',
  },
  {
    read: annotated,
    path: 'corpora/worldwide-train.iob2.gz',
    what: 'English Worldwide Newswire (corpora: worldwide-train)',
  },
] as const

/** Counts in how many articles each term stands and writes the table and its card. */
export function train(): void {
  const counts = new Map<string, number>()
  const rows: string[] = []
  let articles = 0
  for (const { read, path, what } of SOURCES) {
    const own = read(path)
    for (const { title, text } of own) {
      for (const term of readTerms({ id: '', title, text }).counts.keys())
        counts.set(term, (counts.get(term) ?? 0) + 1)
    }
    articles += own.length
    rows.push(`| ${what} | ${own.length.toLocaleString('en-GB')} |`)
  }
  const byCount = Map.groupBy(
    [...counts].filter(([, count]) => count >= FEWEST),
    ([, count]) => count,
  )
  const lines = [...byCount]
    .sort(([x], [y]) => y - x)
    .map(([count, terms]) => [count, ...terms.map(([term]) => term).sort()].join('\t'))
  const text = `${[articles, ...lines].join('\n')}\n`
  writeFileSync(new URL('story-terms.txt', MODELS), text)
  const kept = [...byCount.values()].reduce((sum, terms) => sum + terms.length, 0)
  writeFileSync(new URL('story-terms.md', MODELS), card(text, articles, kept, rows))
}

const card = (text: string, articles: number, terms: number, rows: readonly string[]): string =>
  `# story-terms.txt

In how many of ${articles.toLocaleString('en-GB')} articles each of ${terms.toLocaleString('en-GB')} stems, and pairs of neighbouring names, stands: how telling a word is of a story.
Read by \`src/stories/rarities.ts\`; ${Buffer.byteLength(text).toLocaleString('en-GB')} bytes. The first line is the number of articles; each other one a count and the terms that have it.

- **sha256** \`${createHash('sha256').update(text).digest('hex')}\`
- **Script** \`npm run train -- story-terms\` (\`training/stories\`). Nothing in it is random.
- **Made on** the texts below, none of which is in a set that stories are measured on; counts alone are kept, terms of fewer than ${FEWEST} articles are not.
- **Licence** of the table: MIT, as the project; the texts stay their publishers'.

| texts | articles |
| --- | ---: |
${rows.join('\n')}
`
