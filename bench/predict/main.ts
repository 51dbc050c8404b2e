// npm run --silent predict -- <area> <input> > predictions
// Predictions go to stdout and nothing else does; the forms are those of ../shared/bench/README.md.
import { existsSync, statSync } from 'node:fs'
import type { Predict } from './area.ts'
import { SEED_AREAS } from './seeds.ts'

/** Every area, loaded only when asked for. */
const AREAS: Record<string, () => Promise<{ predict: Predict }>> = {
  extract: () => import('./extract.ts'),
  text: () => import('./text.ts'),
  parse: () => import('./parse.ts'),
  ner: () => import('./ner.ts'),
  segment: () => import('./segment.ts'),
  roles: () => import('./roles.ts'),
  factuality: () => import('./factuality.ts'),
  pronouns: () => import('./pronouns.ts'),
  dates: () => import('./dates.ts'),
  pubdate: () => import('./pubdate.ts'),
  falsedates: () => import('./falsedates.ts'),
  timeline: () => import('./timeline.ts'),
  claims: () => import('./claims.ts'),
  'name-pairs': () => import('./name-pairs.ts'),
  'name-clusters': () => import('./name-clusters.ts'),
  events: () => import('./events.ts'),
  status: () => import('./status.ts'),
  copies: () => import('./copies.ts'),
  originals: () => import('./originals.ts'),
  stories: () => import('./stories.ts'),
  farms: () => import('./farms.ts'),
  feed: () => import('./feed.ts'),
  opml: () => import('./opml.ts'),
  sitemap: () => import('./sitemap.ts'),
  warc: () => import('./warc.ts'),
  charset: () => import('./charset.ts'),
}

const [area = '', input = ''] = process.argv.slice(2)
const load = AREAS[area]
if (!load || input === '') {
  console.error(
    `usage: npm run --silent predict -- <area> <input>\nareas: ${Object.keys(AREAS).join(' ')}`,
  )
  process.exit(2)
}
if (!existsSync(input)) {
  console.error(`predict: no file or folder "${input}": check the path`)
  process.exit(3)
}
const lines: string[] = []
const flush = () => process.stdout.write(lines.splice(0).join(''))
const seeds = statSync(input).isDirectory() ? SEED_AREAS[area] : undefined
const predict = seeds ?? (await load()).predict
await predict(input, (line) => {
  lines.push(`${JSON.stringify(line)}\n`)
  if (lines.length >= 256) flush()
})
flush()
