import { createHash } from 'node:crypto'
import type { Article } from './article.ts'
import type { Block } from './block.ts'

/**
 * An article from text that is clean already: every line that is not empty is body (or, if
 * `title` is the first line, the title). For text that still has menus and teasers, use `readPage`.
 *
 * @example articleFromText('The talks began on Monday.\n\nThey end on Friday.').blocks.length // 2
 */
export function articleFromText(
  text: string,
  options: { title?: string; url?: string } = {},
): Article {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    id: sha256,
    origin: {
      sources: [],
      ...(options.url ? { url: options.url } : {}),
      mediaType: 'text/plain',
      charset: 'utf-8',
      sha256,
      size: Buffer.byteLength(text),
    },
    kind: 'article',
    title: options.title ?? '',
    bylines: [],
    agencies: [],
    language: 'en',
    text,
    blocks: lineBlocks(text, options.title?.trim()),
    injected: [],
    dateEvidence: [],
    problems: [],
  }
}

function lineBlocks(text: string, title: string | undefined): Block[] {
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0]
    if (line.trim() === '') continue
    const start = match.index + line.length - line.trimStart().length
    const span = { start, end: match.index + line.trimEnd().length }
    const isTitle = blocks.length === 0 && line.trim() === title
    blocks.push({ role: isTitle ? 'title' : 'body', span, rule: 'given' })
  }
  return blocks
}
