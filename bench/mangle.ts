import { type Article, foldInvisible } from '../src/article/index.ts'
import { mulberry } from '../tools/mulberry.ts'

/** What pushes a reader off its track: openings without ends, ends without openings, odd bytes. */
const SHARDS = [
  '<',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<script>',
  '</script>',
  '<style',
  '"',
  "'",
  '=',
  '<div class="related">',
  '</div></div></div>',
  '<table><tr>',
  '</p>',
  '<title>',
  '&',
  '&#',
  '&#x110000;',
  '&amp;lt',
  '\0',
  '\u0007',
  '\ud800',
  '\u202e',
  'o\u00adn\u200be',
  '<svg>',
  '<noscript>',
  '<a href=',
  '<p',
  '<h1>',
  '<article>',
  '</article>',
  '<select>',
  '<textarea>',
  '<script type="application/ld+json">{"@type":"NewsArticle","author":[',
  '<meta name="author" content=',
  '<time datetime="9999-99-99">',
].map((shard) => Buffer.from(shard))

/** Damages a page in up to eight places: cuts, repeats, moves, flips bytes, pushes shards of markup in. */
export function mangle(page: Uint8Array, seed: number): Uint8Array {
  const random = mulberry(seed)
  let bytes = Buffer.from(page)
  const times = 1 + Math.floor(random() * 8)
  for (let time = 0; time < times; time++) {
    const at = Math.floor(random() * bytes.length)
    const length = Math.floor(random() ** 3 * Math.min(20_000, bytes.length))
    const piece = bytes.subarray(at, at + length)
    const kind = Math.floor(random() * 6)
    const shard = SHARDS[Math.floor(random() * SHARDS.length)] as Buffer
    if (kind === 0) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
    else if (kind === 1)
      bytes = Buffer.concat([bytes.subarray(0, at), piece, piece, bytes.subarray(at)])
    else if (kind === 2)
      bytes = Buffer.concat([piece, bytes.subarray(0, at), bytes.subarray(at + length)])
    else if (kind === 3)
      for (const index of piece.keys())
        if (random() < 0.01) piece[index] = Math.floor(random() * 256)
    if (kind >= 4) {
      const many = Array(kind === 5 ? 1 + Math.floor(random() ** 4 * 5000) : 1).fill(shard)
      bytes = Buffer.concat([bytes.subarray(0, at), ...many, bytes.subarray(at)])
    }
  }
  return bytes
}

/** True if the blocks, in order, are the article's text: each character that shows in one, none in two. */
export function blocksAreText({ text, blocks }: Pick<Article, 'text' | 'blocks'>): boolean {
  let at = 0
  for (const { span } of blocks) {
    if (span.start < at || span.end < span.start || span.end > text.length) return false
    if (foldInvisible(text.slice(at, span.start)).text.trim() !== '') return false
    at = span.end
  }
  return foldInvisible(text.slice(at)).text.trim() === ''
}
