// npm run mutants                         a sample of 60 inner rules, seed 1
// npm run mutants -- --sample 0           all of them
// npm run mutants -- --stage claims       those of one stage
// npm run mutants -- --rule isAfterBut    those with this name
// Switches inner rules off, one at a time, and prints those that no test of their stage notices. The table of a sample
// of all stages goes into bench/README.md.
import { parseArgs } from 'node:util'
import { mulberry } from '../../tools/mulberry.ts'
import { writeTable } from '../write-table.ts'
import { allRules } from './all-rules.ts'
import { stageOf, titleOf } from './rule.ts'
import { type NumberedRule, tryRules, type Verdict } from './try-rules.ts'

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    stage: { type: 'string' },
    rule: { type: 'string' },
  },
})

const chosen = sampleOf(
  allRules()
    .map((rule, number) => ({ ...rule, number }))
    .filter(({ file }) => !values.stage || stageOf(file) === values.stage)
    .filter(({ name }) => !values.rule || name.includes(values.rule)),
  Number(values.sample ?? (values.stage || values.rule ? 0 : 60)),
  Number(values.seed),
)
const verdicts = await tryRules(chosen)
for (const line of unnoticed(chosen, verdicts)) console.log(line)
const table = tableOf(chosen, verdicts)
console.log(`\n${table}`)
if (!values.stage && !values.rule)
  writeTable('mutants', `A sample of ${chosen.length}, \`--seed ${values.seed}\`.\n\n${table}`)

/** So many of the rules by a seed; with 0 all. */
function sampleOf(rules: readonly NumberedRule[], count: number, seed: number): NumberedRule[] {
  const random = mulberry(seed)
  const order = rules
    .map((rule) => ({ rule, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ rule }) => rule)
  return order.slice(0, count || order.length).sort((a, b) => a.number - b.number)
}

function unnoticed(rules: readonly NumberedRule[], found: ReadonlyMap<number, Verdict>): string[] {
  return rules.flatMap((rule) => {
    const verdict = found.get(rule.number)
    if (!verdict || verdict.noticed) return []
    const reached = verdict.reached ? '' : ', no test comes to it'
    return [`${titleOf(rule)}  ${rule.file}:${rule.line}  off: ${rule.off}${reached}`]
  })
}

function tableOf(rules: readonly NumberedRule[], found: ReadonlyMap<number, Verdict>): string {
  const stages = [...new Set(rules.map(({ file }) => stageOf(file)))]
  const row = (name: string, own: readonly NumberedRule[]): string => {
    const noticed = own.filter(({ number }) => found.get(number)?.noticed).length
    return `| ${name} | ${own.length} | ${noticed} | ${Math.round((100 * noticed) / own.length)} % |`
  }
  return [
    '| stage | rules | noticed | share |',
    '| --- | --- | --- | --- |',
    ...stages.map((stage) =>
      row(
        stage,
        rules.filter(({ file }) => stageOf(file) === stage),
      ),
    ),
    row('all', rules),
  ].join('\n')
}
