import type { NamedSentence, NamedSpan, NameType } from './named-sentence.ts'

/** The corpora's types as ours; a type that is not listed is no name (`event`, `MISC`, …). */
const TYPES: Readonly<Record<string, NameType>> = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  person: 'PER',
  politician: 'PER',
  organisation: 'ORG',
  politicalparty: 'ORG',
  country: 'LOC',
  location: 'LOC',
}

/** Names from IOB2, BIO or IO tags: one opens at `B-`, or at `I-` after `O` or after another type. */
function namesOfTags(tags: readonly string[]): readonly NamedSpan[] {
  const names: NamedSpan[] = []
  let start = 0
  for (let at = 1; at <= tags.length; at++) {
    const open = tags[start] as string
    const tag = tags[at] ?? 'O'
    if (open !== 'O' && tag === `I-${open.slice(2)}`) continue
    const type = TYPES[open.slice(2)]
    if (type) names.push({ start, end: at, type })
    start = at
  }
  return names
}

/** How a file writes a token and its tag. */
type ColumnFormat = 'numbered' | 'columns'

/** Token and tag of a line; null for what is neither, such as a multiword range. */
function readLine(line: string, format: ColumnFormat): readonly [string, string] | null {
  if (format === 'columns') {
    const columns = line.split(/[\t ]/)
    return [columns[0] as string, columns.at(-1) as string]
  }
  const [number, token = '', tag = ''] = line.split('\t')
  return /^\d+$/.test(number as string) ? [token, tag] : null
}

/** The document that a line opens. */
function documentOf(line: string, format: ColumnFormat, name: string, number: number) {
  if (format === 'columns') return line.startsWith('-DOCSTART-') ? `${name}#${number}` : null
  return /^# newdoc id = (.+)$/.exec(line)?.[1] ?? null
}

/**
 * Sentences of a file in columns, a token a line, an empty line between sentences. `numbered`: number,
 * token, tag, … between tabs, with `# newdoc id` comments; `columns`: token first, tag last,
 * `-DOCSTART-` between documents. `name` names the documents that have no name.
 */
export function readNameColumns(
  text: string,
  format: ColumnFormat,
  name: string,
): readonly NamedSentence[] {
  const sentences: NamedSentence[] = []
  let document = name
  let documents = 0
  let tokens: string[] = []
  let tags: string[] = []
  for (const [index, line] of `${text}\n`.split(/\r?\n/).entries()) {
    const opened = documentOf(line, format, name, documents + 1)
    const fields = line === '' || opened !== null ? null : readLine(line, format)
    if (fields) {
      const [token, tag] = fields
      if (!/^(?:O|[BI]-.+)$/.test(tag)) throw new Error(`${name}, line ${index + 1}: no tag`)
      tokens.push(token)
      tags.push(tag)
    } else if (line === '' && tokens.length > 0) {
      const unknown = tokens.map(() => false)
      sentences.push({ document, tokens, names: namesOfTags(tags), unknown })
      tokens = []
      tags = []
    }
    if (opened === null) continue
    document = opened
    documents++
  }
  return sentences
}
