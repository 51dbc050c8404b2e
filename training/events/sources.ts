import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const SHARED = new URL('../../../shared/', import.meta.url)

/** A document of a corpus, its paragraphs apart by empty lines. */
export interface Source {
  readonly id: string
  readonly text: string
}

const read = (path: string): string =>
  gunzipSync(readFileSync(new URL(path, SHARED))).toString('utf8')

/** Tokens as running text: enough for sentences and names to be found as in print. */
const glue = (text: string): string =>
  text
    .replace(/ ([.,;:!?%)\]’”])/g, '$1')
    .replace(/([([“$]) /g, '$1')
    .replace(/ ('s|n't|'re|'ve|'ll|'d|'m|’s|n’t)\b/g, '$1')
    .replace(/" ([^"]*) "/g, '"$1"')
    .replace(/``\s*/g, '“')
    .replace(/\s*''/g, '”')

const parts = (path: string): string[] => read(path).split('# newdoc id = ').slice(1)

function annotated(path: string): Source[] {
  return parts(path).map((part) => {
    const paragraphs = part.split('\n\n').flatMap((unit) => {
      const words = unit.split('\n').flatMap((line) => /^\d+\t([^\t]*)/.exec(line)?.[1] ?? [])
      return words.length > 0 ? glue(words.join(' ')) : []
    })
    return { id: (part.split('\n')[0] ?? '').trim(), text: paragraphs.join('\n\n') }
  })
}

function trees(path: string): Source[] {
  return parts(path).map((part) => ({
    id: (part.split('\n')[0] ?? '').trim(),
    text: [...part.matchAll(/^# text = (.*)$/gm)].map(([, text]) => text).join('\n\n'),
  }))
}

const attributions = (path: string): Source[] =>
  read(path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Source)

/** The documents of each corpus that judgements name. */
export const SOURCES: Readonly<Record<string, () => Source[]>> = {
  'worldwide-train': () => annotated('corpora/worldwide-train.iob2.gz'),
  'polnear-train': () => attributions('bench/claims/polnear.train.jsonl.gz'),
  'gum-train-open': () => trees('corpora/gum-train-open.conllu.gz'),
  'ud-ewt-train': () => trees('corpora/ud-ewt-train.conllu.gz'),
}

/** A line of gsr or plv. */
export interface Coded {
  readonly id: string
  readonly text: string
  readonly type?: string
  readonly actorSpans?: readonly (readonly [number, number])[]
  readonly recipientSpans?: readonly (readonly [number, number])[]
  readonly events?: readonly {
    readonly type: string
    readonly actors?: readonly { start?: number; end?: number }[]
    readonly recipients?: readonly { start?: number; end?: number }[]
    readonly reciprocal?: boolean
    readonly trigger?: { readonly spans: readonly (readonly [number, number])[] }
  }[]
}

/** Sentences of the coded dev sets that weights may be fitted on. */
export const codedSentences = (set: 'gsr' | 'plv'): Coded[] =>
  readFileSync(new URL(`bench/events/${set}.dev.jsonl`, SHARED), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Coded)

/** A sentence with its predicates by hand; words are counted from 1. */
export interface RoleSentence {
  readonly id: string
  readonly text: string
  readonly words: readonly string[]
  readonly preds: readonly {
    readonly at: number
    readonly args: readonly { role: string; head: number; start: number; end: number }[]
  }[]
}

/** PropBank over EWT's train part, with its words. */
export function annotatedRoles(): RoleSentence[] {
  const sentences = new Map<string, Pick<RoleSentence, 'text' | 'words'>>()
  for (const unit of read('corpora/ud-ewt-train.conllu.gz').split('\n\n')) {
    const id = /^# sent_id = (.*)$/m.exec(unit)?.[1]
    const text = /^# text = (.*)$/m.exec(unit)?.[1]
    const words = [...unit.matchAll(/^\d+\t([^\t]*)/gm)].map(([, word]) => word as string)
    if (id && text) sentences.set(id, { text, words })
  }
  return read('corpora/propbank-ewt-train.jsonl.gz')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { sent_id: id, preds } = JSON.parse(line) as {
        sent_id: string
        preds: RoleSentence['preds']
      }
      const own = sentences.get(id)
      return own ? [{ id, preds, ...own }] : []
    })
}

/** The vectors of the 100,000 most frequent words, and the words. */
export function wordVectors(): Map<string, Float32Array> {
  const bytes = gunzipSync(readFileSync(new URL('corpora/glove-100d-100k.int8.gz', SHARED)))
  const words = read('corpora/glove-clusters-100k.tsv.gz').trim().split('\n')
  const [count, size] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)]
  const vectors = new Map<string, Float32Array>()
  const rows = words.slice(words.length - count)
  for (const [at, row] of rows.entries()) {
    const scale = bytes.readFloatLE(8 + at * 4)
    const from = 8 + count * 4 + at * size
    const vector = Float32Array.from({ length: size }, (_, i) => bytes.readInt8(from + i) * scale)
    vectors.set(row.split('\t')[0] ?? '', vector)
  }
  return vectors
}
