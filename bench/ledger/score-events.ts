// node tools/launch.mjs bench/ledger/score-events.ts FOLDER [-v] [EVENT …]   prints JSON; -v: each miss on stderr
//
// Whether the statements of several reports of one event meet. FOLDER holds a folder of pages an event, and `gold.json`:
// { EVENT: [{ id, text, contested, statements: [[page, speaker, stance, words], …] }, …] }, where `speaker` is a pattern for
// whoever says it (alternatives parted by |), `stance` asserts, denies or declines the proposition, and `words` stand in
// the page within what is said. The texts stay outside of the repository; write the answer before looking at the output.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openMemoryArchive, readFiles } from '../../src/index.ts'
import { type Found, type GoldProposition, scoreEvent, type Tally, totalOf } from './score-event.ts'

const [folder = '', ...rest] = process.argv.slice(2)
const isVerbose = rest.includes('-v')
const gold: Record<string, GoldProposition[]> = JSON.parse(
  readFileSync(join(folder, 'gold.json'), 'utf8'),
)
const chosen = rest.filter((word) => word !== '-v')
const tallies: Tally[] = []
for (const [event, propositions] of Object.entries(gold)) {
  if (chosen.length > 0 && !chosen.includes(event)) continue
  const { settlement } = await readFiles([join(folder, event)], { archive: openMemoryArchive() })
  const pages = new Map(
    settlement.articles.map(({ article }) => [
      article.id,
      basename(article.origin.sources[0] ?? ''),
    ]),
  )
  const texts = new Map(
    settlement.articles.map(({ article }) => [pages.get(article.id) ?? '', article.text]),
  )
  const claims = new Map(
    settlement.articles.flatMap((page) => page.claims.map((claim) => [claim.id, claim])),
  )
  const entries: Found[] = settlement.stories.flatMap(({ ledger }) =>
    ledger.map((entry) => ({
      text: entry.proposition,
      contested: entry.contested,
      parties: [...entry.asserts, ...entry.denies, ...entry.declines],
      evidence: entry.evidence.map((cite) => ({
        page: pages.get(cite.article) ?? '',
        spans: cite.spans,
        stance: cite.stance,
        speaker: speakerOf(cite.article, cite.spans),
      })),
    })),
  )
  function speakerOf(article: string, spans: Found['evidence'][number]['spans']): string {
    const said = [...claims.values()].filter(
      ({ article: own, content, cue }) =>
        own === article &&
        (content.length > 0 ? content : cue).some(
          ({ start, end }) => start <= (spans[0]?.start ?? -1) && (spans[0]?.end ?? 0) <= end,
        ),
    )
    return said
      .flatMap(({ source }) => [
        source?.text,
        ...(source?.names ?? []).flatMap(({ name, office }) => [name, office?.title, office?.body]),
        ...(source?.parties ?? []),
      ])
      .join(' / ')
  }
  const tally = scoreEvent(propositions, entries, texts, (line) => {
    if (isVerbose) process.stderr.write(`${event} ${line}\n`)
  })
  tallies.push(tally)
  console.log(JSON.stringify({ event, stories: settlement.stories.length, ...tally.figures }))
}
console.log(JSON.stringify({ event: 'all', ...totalOf(tallies) }))
