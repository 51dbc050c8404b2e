import { Parser } from 'htmlparser2'
import type { NewsLine, NewsRole } from './news-item.ts'

/** Elements that begin and end a line, and what the line is. */
const LINES: ReadonlyMap<string, NewsRole> = new Map([
  ...[
    'p',
    'div',
    'li',
    'blockquote',
    'td',
    'th',
    'dd',
    'dt',
    'pre',
    'section',
    'article',
    'tr',
    'ul',
    'ol',
  ].map((tag) => [tag, 'paragraph'] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hl1', 'hl2'].map((tag) => [tag, 'subhead'] as const),
  ['figcaption', 'caption'],
  ['br', 'paragraph'],
  ['hr', 'paragraph'],
])
const LEFT_OUT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'head', 'iframe'])

/** The lines of a piece of HTML, a block each. */
export function htmlLines(html: string, pointer: string): NewsLine[] {
  const lines: NewsLine[] = []
  const roles: NewsRole[] = []
  let words = ''
  let leftOut = 0
  const end = () => {
    const text = words.replace(/\s+/g, ' ').trim()
    words = ''
    if (text !== '') lines.push({ role: roles.at(-1) ?? 'paragraph', text, pointer })
  }
  const parser = new Parser({
    onopentag(tag) {
      if (LEFT_OUT.has(tag)) leftOut++
      const role = LINES.get(tag)
      if (!role) return
      end()
      roles.push(role)
    },
    ontext(text) {
      if (leftOut === 0) words += text
    },
    onclosetag(tag) {
      if (LEFT_OUT.has(tag)) leftOut--
      if (!LINES.has(tag)) return
      end()
      roles.pop()
    },
  })
  // In pieces: deep nesting costs the parser more the more it is given at once.
  for (let at = 0; at < html.length; at += 16_384) parser.write(html.slice(at, at + 16_384))
  parser.end()
  end()
  return lines
}

/** The paragraphs of plain text: parted by empty lines, else by the ends of its lines. */
export function textLines(text: string, pointer: string): NewsLine[] {
  return text
    .split(/\n\s*\n/.test(text) ? /\n\s*\n/ : /\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => ({ role: 'paragraph', text: part, pointer }))
}
