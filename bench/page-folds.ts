// node tools/launch.mjs bench/page-folds.ts: what the body scorer will do on publishers that it has not seen.
// Publisher-disjoint cross-validation over all dev pages of ../shared/bench/extract; prints a table.

import { readDevPages } from '../sets/pages/dev-pages.ts'
import { crossValidate } from '../training/page/cross-validate.ts'

const tell = (text: string) => {
  if (process.stderr.isTTY) console.error(text)
}
tell('reading the dev pages')
const shown = (value: number) => value.toFixed(3).replace(/^0/, '')
console.log(
  '| set | pages | by | F1 | precision | recall | exact |\n| --- | ---: | --- | ---: | ---: | ---: | ---: |',
)
for (const { set, pages, rules, scored } of crossValidate(readDevPages(), tell)) {
  for (const [by, { f1, precision, recall, exact }] of [
    ['rules', rules],
    ['rules and scorer', scored],
  ] as const)
    console.log(
      `| ${set} | ${pages} | ${by} | ${[f1, precision, recall, exact].map(shown).join(' | ')} |`,
    )
}
