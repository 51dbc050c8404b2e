/** A syntactic word of a CoNLL-U file. */
export interface ConlluWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Counts words from 0; -1 is the root. */
  readonly head: number
  readonly deprel: string
  /** The last column; `_` where it is empty. */
  readonly misc: string
}

/** A sentence of a CoNLL-U file. */
export interface ConlluSentence {
  readonly document: string
  readonly id: string
  /** As written, from the `# text` line. */
  readonly text: string
  /** Whether it opens a paragraph, a heading or the document. */
  readonly opensParagraph: boolean
  readonly words: readonly ConlluWord[]
}

function readWord(columns: readonly string[], where: string): ConlluWord {
  if (columns.length < 10) throw new Error(`${where}: ${columns.length} columns, CoNLL-U has 10`)
  const [, form, lemma, upos, xpos, , head, deprel, , misc] = columns as string[]
  return {
    form: form as string,
    lemma: lemma as string,
    upos: upos as string,
    xpos: xpos as string,
    head: Number(head) - 1,
    deprel: deprel as string,
    misc: misc as string,
  }
}

/** Sentences of a CoNLL-U text: multiword range lines (`8-9`) and empty nodes (`8.1`) are left out. */
export function readConllu(text: string): readonly ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let document = ''
  let id = ''
  let written = ''
  let opensParagraph = true
  let words: ConlluWord[] = []
  const close = () => {
    if (words.length > 0) {
      sentences.push({ document, id, text: written, opensParagraph, words })
      opensParagraph = false
    }
    words = []
    id = ''
    written = ''
  }
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '') close()
    const comment = /^#\s*([\w:]+(?: id)?)\s*(?:=\s*(.*))?$/.exec(line)
    if (line.startsWith('#') && words.length === 0) {
      const [, key = '', value = ''] = comment ?? []
      if (key === 'newdoc id') document = value
      if (/^new(?:doc|par)/.test(key)) opensParagraph = true
      if (key === 'sent_id') id = value
      if (key === 'text') written = value
      continue
    }
    const columns = line.split('\t')
    if (/^\d+$/.test(columns[0] as string)) words.push(readWord(columns, `line ${index + 1}`))
  }
  close()
  return sentences
}
