// npm run train -- sides: who does an event and to whom? A conditional logit over src/events/sides/labeller/side-features.ts: of the
// phrases of the sentence, or nobody, which is the doer, and which the other side. The coded sentences of gsr and plv, rows judged by hand
// (training/events/judgements.tsv), PropBank's roles of verbs. Prints what it does in five-fold cross-validation by document. Deterministic.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { CORPORA } from '../../../sets/corpora/corpora.data.ts'
import { readChoices, readJudgedChoices, type SideChoice } from './choices.ts'
import { type Choice, fitRanker } from './fit-ranker.ts'
import { readRoleChoices } from './propbank.ts'

const MODELS = new URL('../../../models/', import.meta.url)
const FOLDS = 5
/** Strength of the pull of all weights to zero. */
const PULL = 4
/** A weight nearer to zero than this, in hundredths, is left out. */
const LEAST_WEIGHT = 5
const JUDGED_WEIGHT = 2

const ROLES = { doer: 'doer', other: 'recipient' } as const
type Role = keyof typeof ROLES

interface Sources {
  readonly coded: readonly SideChoice[]
  readonly judged: readonly SideChoice[]
  readonly roles: readonly SideChoice[]
}

export function train(options: readonly string[]): void {
  const sources: Sources = {
    coded: readChoices(),
    judged: readJudgedChoices(),
    roles: readRoleChoices(),
  }
  const table = (['doer', 'other'] as const).flatMap((role) => crossValidate(sources, role))
  process.stdout.write(`${table.join('\n')}\n`)
  if (options.includes('--try')) return
  const lines = (['doer', 'other'] as const).flatMap((role) =>
    [...fitRanker(choicesFor(sources, role), PULL)]
      .map(([name, value]) => [name, Math.round(value * 100)] as const)
      .filter(([name, value]) => Math.abs(value) >= LEAST_WEIGHT && !name.startsWith('coded'))
      .map(([name, value]) => `${role}\t${name}\t${value}`),
  )
  const text = `${lines.join('\n')}\n`
  writeFileSync(new URL('sides.txt', MODELS), text)
  writeFileSync(new URL('sides.md', MODELS), card(text, sources, table))
}

function choicesFor({ coded, judged, roles }: Sources, role: Role, but = -1): Choice[] {
  const pick = (choices: readonly SideChoice[], weight: number) =>
    choices.flatMap((one) => {
      const choice = one[ROLES[role]]
      return choice && foldOf(choice) !== but ? [{ ...choice, weight: choice.weight * weight }] : []
    })
  return [...pick(coded, 1), ...pick(judged, JUDGED_WEIGHT), ...pick(roles, 1)]
}

const foldOf = ({ document }: Choice): number =>
  Number.parseInt(createHash('sha256').update(document).digest('hex').slice(0, 6), 16) % FOLDS

/** A row a kind of sentence: how often the rules are right, and what was learned. */
function crossValidate(sources: Sources, role: Role): string[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitRanker(choicesFor(sources, role, fold), PULL),
  )
  const tables: [string, readonly SideChoice[]][] = [
    ['coded sentences', sources.coded],
    ['judged rows, verbs', sources.judged.filter(({ trigger }) => isActive(trigger))],
    ['judged rows, passives', sources.judged.filter(({ trigger }) => trigger.group?.passive)],
    ['judged rows, nouns', sources.judged.filter(({ trigger }) => !trigger.group)],
  ]
  return tables.map(([name, choices]) => {
    let [all, learned, rules] = [0, 0, 0]
    for (const one of choices) {
      const choice = one[ROLES[role]]
      if (!choice) continue
      const weights = folds[foldOf(choice)] as Map<string, number>
      const sums = choice.options.map((names) =>
        names.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
      )
      all++
      learned += Number(choice.right.includes(sums.indexOf(Math.max(...sums))))
      rules += Number(choice.right.includes(one.rules[ROLES[role]]))
    }
    const percent = (part: number) => ((part / all) * 100).toFixed(1)
    return `| ${role} | ${name} | ${all} | ${percent(rules)} | ${percent(learned)} |`
  })
}

const isActive = ({ group }: SideChoice['trigger']): boolean =>
  group !== undefined && !group.passive

const licenceOf = (name: string): string =>
  CORPORA.find((corpus) => corpus.name === name)?.licence ?? 'see ../shared/corpora'

const card = (
  text: string,
  { coded, judged, roles }: Sources,
  table: readonly string[],
): string => `# sides.txt

Tells who does an event and to whom: of the phrases of the sentence, or nobody, which is the doer, and which the other side. A conditional
logit over the features of \`src/events/sides/labeller/side-features.ts\`, one weight a line, in hundredths. Read by
\`src/events/sides/labeller/side-model.ts\`; ${text.length} bytes.

- **sha256** \`${createHash('sha256').update(text).digest('hex')}\`
- **Script** \`npm run train -- sides\` (\`training/events/sides\`), from \`../shared\`
- **Settings** pull ${PULL}, ${FOLDS} folds by document

## Data

No text is in the weights: names of features, with single words of the lexicon.

| corpus | what was learned | licence as stated there |
| --- | --- | --- |
| gsr, plv (train and tune) | the marked sides of ${coded.length} coded sentences | CC BY-SA 4.0; none stated |
| worldwide-train | sides of ${judged.length} events of these three, judged by hand (\`training/events/judgements.tsv\`) | ${licenceOf('worldwide-train')} |
| polnear-train | the same | ${licenceOf('polnear-train')} |
| gum-train-open | the same | ${licenceOf('gum-train-open')} |
| ud-ewt-train | the words of PropBank's sentences | ${licenceOf('ud-ewt-train')} |
| propbank-ewt-train | who is ARG0, ARG1 and ARG2 of ${roles.length} verbs that frames know | CC BY-SA 4.0 |

## Scores on the development sets

How often the right phrase, or nobody, is told, %, in five-fold cross-validation by document; beside it the rules alone, whose guess is one of
the features:

| side | of | n | rules | learned |
| --- | --- | ---: | ---: | ---: |
${table.join('\n')}
`
