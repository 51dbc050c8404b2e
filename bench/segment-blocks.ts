// node tools/launch.mjs bench/segment-blocks.ts [corpus …] [--errors N]
//
// Sentences and tokens of documents whose headings, captions and signatures stand in blocks of their own, as
// they do on a page. The corpora's texts have lost some of those line breaks: a sentence that ends without a
// mark and goes straight on to the next. Here every such sentence closes its block; the rest of the text, the
// splitter and the scorer (../shared/bench/language) are those of the area `segment`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'

const ROOT = join(import.meta.dirname, '..')
const SHARED = join(ROOT, '..', 'shared')
const LANGUAGE = join(SHARED, 'bench', 'language')
const ENDS = /[.?!…:;,][\p{Pf}\p{Pe}"'”’)\]\s]*$/u

/** The corpus with `# newpar` before every sentence whose predecessor ends without a mark. */
function inBlocks(conllu: string): string {
  let before = '.'
  return conllu
    .split('\n\n')
    .map((sentence) => {
      const marked = ENDS.test(before) ? sentence : `# newpar\n${sentence}`
      before = /^# text = (.*)$/m.exec(sentence)?.[1] ?? '.'
      return marked
    })
    .join('\n\n')
}

function run(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}

const { values, positionals: chosen } = parseArgs({
  options: { errors: { type: 'string', default: '0' } },
  allowPositionals: true,
})
const scratch = mkdtempSync(join(tmpdir(), 'segment-blocks-'))
try {
  for (const name of chosen.length > 0 ? chosen : ['gum-news-dev', 'gum-dev-open', 'ud-ewt-dev']) {
    const [gold, input, predicted] = ['gold.conllu', 'input.jsonl', 'predicted.jsonl'].map((file) =>
      join(scratch, file),
    ) as [string, string, string]
    const packed = readFileSync(join(SHARED, 'corpora', `${name}.conllu.gz`))
    writeFileSync(gold, inBlocks(gunzipSync(packed).toString('utf8')))
    writeFileSync(input, run(join(LANGUAGE, 'make-input.mjs'), gold, '--text'))
    writeFileSync(predicted, run(join(ROOT, 'bench', 'predict', 'main.ts'), 'segment', input))
    const scores = run(
      join(LANGUAGE, 'score.mjs'),
      'segment',
      gold,
      predicted,
      '--errors',
      values.errors,
    )
    process.stdout.write(`${name}\n${scores}`)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
