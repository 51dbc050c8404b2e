import { readTrees } from '../training/language/corpora/read-trees.ts'
import { corpus } from '../training/language/corpora/corpora.data.ts'
const old = await import('/tmp/old/src/language/index.ts')
const now = await import('../src/language/index.ts')
const trees = readTrees(corpus('gum-news-dev'))
const docs = new Map<string, string[][]>()
for (const t of trees) docs.set(t.document, [...(docs.get(t.document) ?? []), [...t.tokens]])
const words = trees.reduce((a, t) => a + t.tokens.length, 0)
const out: Record<string, number[]> = { old: [], now: [] }
for (let round = 0; round < 6; round++) for (const [k, m] of [['old', old], ['now', now]] as const) {
  const c = process.cpuUsage(); for (const d of docs.values()) m.analyseDocument(d); const u = process.cpuUsage(c)
  out[k]!.push(Math.round(words / ((u.user + u.system) / 1e6)))
}
console.log(out)
