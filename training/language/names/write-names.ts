import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { NAME_LAYER } from '../../../src/language/network/name-layer.ts'
import { corporaFor } from '../corpora/corpora.data.ts'
import { bytesOf, scaled, type Table, writeTables } from '../network/write-model.ts'
import type { NameTrainee } from './name-trainee.ts'
import { type Settings, SHARES } from './settings.data.ts'

/** Writes the trained layer as a weight file: matrices as int8, biases and steps as floats. */
export function writeNames({ kernel, shape, base, tensors }: NameTrainee, file: string): void {
  const f = kernel.numbers()
  const tables = [...tensors].map(([name, { at, rows, columns }]): Table => {
    const numbers = f.slice(base / 4 + at, base / 4 + at + rows * columns)
    if (rows === 1 || name === 'name steps') {
      return { name, kind: 'f32', rows, columns, bytes: bytesOf(numbers) }
    }
    return scaled(name, 'panels8', numbers, rows, columns)
  })
  writeTables(NAME_LAYER.name, shape, tables, file)
}

const dataLines = (): string[] =>
  corporaFor('names', 'train').flatMap(({ name, licence }) =>
    SHARES[name] === undefined ? [] : [`| ${name} | names | ${SHARES[name]} | ${licence} |`],
  )

/** Writes the model's card beside its weights. */
export function writeNamesCard(
  file: string,
  settings: Settings,
  figures: Readonly<Record<string, number>>,
): void {
  const bytes = readFileSync(file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  writeFileSync(
    file.replace(/\.bin$/, '.md'),
    `# names.bin

A BiLSTM layer (${settings.hidden} a direction) over the states of \`language.bin\`, which is left as it is: what it makes of a word is added
to the network's scores of name tags, and its steps from tag to tag take the place of the network's. Matrices are int8 with a
float scale a column. Read by \`src/language/network/name-layer.ts\`; ${bytes.length.toLocaleString('en')} bytes.

- **sha256** \`${sha256}\`
- **Script** \`npm run train -- names\` (\`training/language/names\`), from \`../shared/corpora\`
- **Settings** \`${JSON.stringify(settings)}\`

## Data

The texts are not in the weights' repository. Weights learned from share-alike corpora are offered under CC BY-SA 4.0;
attribution is due to the corpora below.

| corpus | what was learned | times an epoch | licence as stated there |
| --- | --- | --- | --- |
${dataLines().join('\n')}
| models/language.bin | its states | | see its card |

## Scores on the development sets

Gold tokens, sentence by sentence (what a document's other sentences say of a name is not used here).

| set | |
| --- | --- |
${Object.entries(figures)
  .map(([name, value]) => `| ${name} | names F1 ${value} |`)
  .join('\n')}
`,
  )
}
