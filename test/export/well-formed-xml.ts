import { Parser } from 'htmlparser2'

// What XML 1.0 lets stand in a document.
const ALLOWED = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

/**
 * Whether a text is well-formed XML as far as a feed needs it: allowed characters, tags that close in their order, one root, no bare
 * `&` or `<` in text, no end of CDATA outside of it.
 */
export function wellFormedXml(xml: string): boolean {
  if (!ALLOWED.test(xml)) return false
  const bare = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(bare) || bare.includes(']]>'))
    return false
  const open: string[] = []
  let roots = 0
  let isWell = true
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (open.length === 0) roots++
        open.push(name)
      },
      onclosetag: (name, isImplied) => {
        isWell &&= open.pop() === name && (!isImplied || xml.includes('/>'))
      },
      ontext: (text) => {
        isWell &&= open.length > 0 || text.trim() === ''
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return isWell && roots === 1 && open.length === 0
}
