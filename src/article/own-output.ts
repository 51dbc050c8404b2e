/** What every page that this program writes says of its maker, so that it is never read as news. */
export const GENERATOR = '<meta name="generator" content="Copydesk">'

/** As browsers write it when they save the page anew. */
const GENERATED =
  /<meta\b(?=[^>]{0,200}\bname\s?=\s?["']?generator\b)(?=[^>]{0,200}\bcontent\s?=\s?["']?Copydesk\b)/i
/** Pages of versions before the mark. */
const TITLED = /\s–\s(?:Copydesk dossier|side by side)\s?<\/title>/
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"
/** A dossier as the terminal shows it: a headline, and the story's id at the end of its facts. */
const FACTS = /^ {4,20}\S.* · s[0-9a-f]{6,}$/

/** Looked for in as many characters, in as many lines. */
const HEAD = 16_384
const HEAD_LINES = 8

/**
 * What this program wrote, known by its mark, whatever the file is called: `a report` (HTML page) or `a dossier`
 * (text); null for anything else.
 *
 * @example ownOutput('<html><head><meta name="generator" content="Copydesk">') // 'a report'
 */
export function ownOutput(text: string): 'a report' | 'a dossier' | null {
  const head = text.slice(0, HEAD)
  if (GENERATED.test(head) || (head.includes(POLICY) && TITLED.test(head))) return 'a report'
  if (!head.startsWith('STORY  ')) return null
  return head.split('\n', HEAD_LINES).some((line) => FACTS.test(line)) ? 'a dossier' : null
}
