import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { CORPORA } from '../../../sets/corpora/corpora.data.ts'
import type { RoleShape } from '../../../src/language/network/roles/role-shape.ts'
import type { RoleScores } from './evaluate-roles.ts'
import { type Settings, STRETCHES } from './settings.data.ts'

/** What was learned of each kind of corpus. */
const LEARNED: Readonly<Record<string, string>> = {
  roles: 'predicates and their arguments',
  factuality: 'factuality of verbs',
  frames: 'read as they are: the senses of words, and what their arguments are',
}

const dataLines = (): string[] =>
  CORPORA.filter(({ kind, role }) => role === 'train' && kind in LEARNED).map(
    ({ name, kind, licence }) => `| ${name} | ${LEARNED[kind]} | ${licence} |`,
  )

const scoreLine = (name: string, scores: RoleScores): string => {
  const { given, statements, found, predicates, senses, factuality, notSo } = scores
  const judged = factuality === 0 ? '' : `; factuality r ${factuality}, "not so" F1 ${notSo}`
  const end = name.includes('masc') ? '' : `; end to end ${found} (predicates ${predicates})`
  return `| ${name} | head F1 with predicates given ${given}, statements ${statements}, senses ${senses}${end}${judged} |`
}

/** Writes the model's card beside its weights. */
export function writeRolesCard(
  file: string,
  shape: RoleShape,
  settings: Settings,
  scores: readonly (readonly [string, RoleScores])[],
): void {
  const bytes = readFileSync(file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  writeFileSync(
    file.replace(/\.bin$/, '.md'),
    `# roles.bin

Predicates of English sentences with their arguments (PropBank's roles) and the factuality of verbs, read from the states of
\`language.bin\`, which is left as it is: a BiLSTM layer of its own (${shape.hidden} a direction), and for each word beside each predicate a
sum of ${shape.pair} of what both are and of learned features of the way between them in the tree, which gives the role. Matrices
and features are int8 with a float scale a row or column. Read by \`src/language/network/roles\`; ${bytes.length.toLocaleString('en')} bytes.

- **sha256** \`${sha256}\`
- **Script** \`npm run train -- roles\` (\`training/language/roles\`), from \`../shared/corpora\`
- **Settings** \`${JSON.stringify({ ...settings, stretches: STRETCHES })}\`

## Data

The texts are not in the weights' repository. The file and the table of frames in it are offered under CC BY-SA 4.0; attribution is
due to the corpora below.

| corpus | what was learned | licence as stated there |
| --- | --- | --- |
${dataLines().join('\n')}
| models/language.bin | its states | see its card |

While it learns, the network reads with dropout, so that its trees and states are little better than those of fresh text.

## Scores on the development sets

Gold tokens; tags and trees by \`language.bin\`. Not counted: auxiliaries and light verbs.

| set | |
| --- | --- |
${scores.map(([name, own]) => scoreLine(name, own)).join('\n')}
`,
  )
}
