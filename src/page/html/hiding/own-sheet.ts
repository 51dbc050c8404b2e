/** A page's own style sheets together: what lies beyond is not read. */
const SHEET_LIMIT = 1_000_000

/** The text of all style sheets in the page that a reader with scripts on a screen gets. */
export function sheetOf(html: string): string {
  let sheet = ''
  let from = -1
  let isBare = false
  for (const { index, 0: tag, 1: slash, 2: name, 3: rest } of html.matchAll(TAGS)) {
    if (name?.toLowerCase() === 'noscript') {
      if (from < 0) isBare = slash === ''
    } else if (slash === '') {
      if (from < 0 && !isBare && !FOR_PAPER.test(rest ?? '')) from = index + tag.length
    } else if (from >= 0) {
      sheet += `${html.slice(from, index)}\n`
      from = -1
      if (sheet.length > SHEET_LIMIT) break
    }
  }
  return withoutComments(sheet.slice(0, SHEET_LIMIT))
}

const TAGS = /<(\/?)(style|noscript)\b([^<>]{0,400})>/gi
const FOR_PAPER = /\bmedia\s?=\s?["']?\s?(?:print|speech)/i

function withoutComments(sheet: string): string {
  const [first = '', ...parts] = sheet.split('/*')
  return first + parts.map((part) => part.split('*/').slice(1).join('*/')).join(' ')
}
