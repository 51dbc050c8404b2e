import type { Corpus } from '../../sets/corpora/corpora.data.ts'

/**
 * Sentences in runs of the same document, in order. A corpus that marks no documents has a sentence
 * from here and one from there: each is a document of its own.
 */
export function byDocument<Sentence extends { readonly document: string }>(
  { format }: Corpus,
  sentences: readonly Sentence[],
): Sentence[][] {
  const documents: Sentence[][] = []
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1]
    const goesOn = format !== 'columns' && before?.document === sentence.document
    if (goesOn) documents.at(-1)?.push(sentence)
    else documents.push([sentence])
  })
  return documents
}
