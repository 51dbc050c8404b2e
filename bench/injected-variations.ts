// node tools/launch.mjs bench/injected-variations.ts: brand names injected into real scrapes in ways and words that no dev set has.
// Each page of ../shared/bench/extract text `block` is read bare and with a name injected into title and body: the shares of
// pages whose title and body read as if bare. "false alarms": bare pages on which something was taken for injected.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, bodyText } from '../src/article/index.ts'
import { decode } from '../src/intake/index.ts'
import { readPage } from '../src/page/index.ts'

const DATA = join(import.meta.dirname, '..', '..', 'shared', 'bench', 'extract', 'data', 'text')

/** Brands of our own, of many shapes; none has a word that says what it sells (`BRAND_WORD` of `plain/brand.ts`). */
const BRANDS = [
  'Quantrix Global',
  'Marlow Partners',
  'NovaRoll',
  'LedgerOrbit Pro',
  'Fintora',
  'ZK Ventures',
  'Bluefen Spins',
  'Kestrel Signals Daily',
  'Velocity Lane',
  'Bit77',
]
const TITLES: Readonly<Record<string, (title: string, brand: string) => string>> = {
  'Brand:Title': (title, brand) => `${brand}:${title}`,
  'Brand | Title': (title, brand) => `${brand} | ${title}`,
  'Brand - Title': (title, brand) => `${brand} - ${title}`,
  '[Brand] Title': (title, brand) => `[${brand}] ${title}`,
  Title_Brand: (title, brand) => `${title}_${brand}`,
}
const BODIES: Readonly<Record<string, (left: string, right: string, brand: string) => string>> = {
  'glued before a word': (left, right, brand) => `${left} ${brand}${right}`,
  'glued behind a word': (left, right, brand) => `${left}${brand} ${right}`,
  'spaced in a sentence': (left, right, brand) => `${left} ${brand} ${right}`,
  'in brackets': (left, right, brand) => `${left} (${brand}) ${right}`,
}

const read = (text: string): Article =>
  readPage(decode({ source: 'a.txt', bytes: Buffer.from(text), contentType: 'text/plain' }))

/** A scrape with its name injected into the headline and between two words of a paragraph; null if it has no place. */
function push(bare: Article, titleForm: string, bodyForm: string, brand: string, seed: number) {
  const title = bare.blocks.find(({ role }) => role === 'title')?.span
  const long = bare.blocks.filter(
    ({ role, span }) => role === 'body' && span.end - span.start > 120,
  )
  const at = long[seed % Math.min(6, long.length)]?.span
  if (!title || !at || title.end > at.start) return null
  const paragraph = bare.text.slice(at.start, at.end)
  const gaps = [...paragraph.matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu)].map(({ index }) => index)
  const gap = gaps[(seed * 7) % gaps.length]
  if (gap === undefined) return null
  const pushed = BODIES[bodyForm]?.(paragraph.slice(0, gap), paragraph.slice(gap + 1), brand)
  const headline = TITLES[titleForm]?.(bare.text.slice(title.start, title.end), brand)
  const between = bare.text.slice(title.end, at.start)
  return bare.text.slice(0, title.start) + headline + between + pushed + bare.text.slice(at.end)
}

const pages = readFileSync(join(DATA, 'gold.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { id: string; kind: string })
const texts = pages
  .filter(({ kind }) => kind !== 'spam')
  .map(({ id, kind }) => ({
    kind,
    bare: read(readFileSync(join(DATA, 'text', `${id}.txt`), 'utf8')),
  }))
const alarms = texts.filter(({ bare }) => bare.injected.length > 0).length
const bases = texts.filter(({ kind, bare }) => kind === 'block' && bare.injected.length === 0)

console.log(
  '| body | title | pages | title clean | body clean |\n| --- | --- | ---: | ---: | ---: |',
)
const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`
for (const bodyForm of Object.keys(BODIES)) {
  for (const titleForm of Object.keys(TITLES)) {
    let tried = 0
    let titles = 0
    let bodies = 0
    bases.forEach(({ bare }, index) => {
      const brand = BRANDS[index % BRANDS.length] as string
      const pushed = push(bare, titleForm, bodyForm, brand, index)
      if (pushed === null) return
      const article = read(pushed)
      tried++
      if (article.title === bare.title) titles++
      if (bodyText(article) === bodyText(bare)) bodies++
    })
    const shares = `${percent(titles, tried)} | ${percent(bodies, tried)}`
    console.log(`| ${bodyForm} | ${titleForm} | ${tried} | ${shares} |`)
  }
}
console.log(`\nfalse alarms: ${alarms} of ${texts.length} bare pages`)
