import { describe, expect, test } from 'vitest'
import { tokenize } from './tokenize.ts'

/** What the tokenizer calls, as words: `<p class=x>`, `</p>`, `"text"`. */
function tokens(html: string): string[] {
  const seen: string[] = []
  tokenize(html, {
    open: (tag, attributes, selfClosing) => {
      const named = Object.entries(attributes).map(([name, value]) => ` ${name}=${value}`)
      seen.push(`<${tag}${named.join('')}${selfClosing ? '/' : ''}>`)
      return !selfClosing
    },
    close: (tag) => seen.push(`</${tag}>`),
    text: (text) => seen.push(`"${text}"`),
  })
  return seen
}

describe('tokenize', () => {
  test.each([
    [
      'tags in any case, with any spaces',
      '<P  CLASS = "a b"\n>x</P >',
      ['<p class=a b>', '"x"', '</p>'],
    ],
    [
      'values in quotes of each kind and in none',
      `<a href='x>y' class=z id="">`,
      ['<a href=x>y class=z id=>'],
    ],
    ['the first of two equal attributes', '<p class=a class=b>', ['<p class=a>']],
    ['attributes that nobody asks for are left out', '<p onclick="x()" data-x=1>', ['<p>']],
    [
      'references in text and values',
      '<a href="?a&amp;b">&lt;&#233;&nbsp;&copy',
      ['<a href=?a&b>', '"<é\u00a0©"'],
    ],
    ['a "<" that opens nothing is text', 'a < b <3 c', ['"a "', '"< b "', '"<3 c"']],
    [
      'comments and declarations are skipped',
      '<!doctype html><!-- <p> --><?x y?>a<!-->b',
      ['"a"', '"b"'],
    ],
    [
      'a script ends at its own end tag alone',
      '<script>"<p></b>"</script >x',
      ['<script>', '""<p></b>""', '</script>', '"x"'],
    ],
    [
      'a title holds no tags, but references',
      '<title>a <b>&amp;</title>',
      ['<title>', '"a <b>&"', '</title>'],
    ],
    ['a self-closing title in a drawing holds nothing', '<title/>a<b>', ['<title/>', '"a"', '<b>']],
    ['what is never closed reaches to the end', '<p>a<script>b', ['<p>', '"a"', '<script>', '"b"']],
    ['an end inside a tag shows nothing of it', 'a<p class="x', ['"a"']],
  ])('%s', (_name, html, expected) => expect(merged(tokens(html))).toEqual(merged(expected)))
})

/** Pieces of one text are one text. */
function merged(seen: readonly string[]): string[] {
  const out: string[] = []
  for (const token of seen) {
    const last = out.at(-1)
    if (last?.startsWith('"') && token.startsWith('"'))
      out[out.length - 1] = `${last.slice(0, -1)}${token.slice(1)}`
    else out.push(token)
  }
  return out
}
