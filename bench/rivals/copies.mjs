// npm's minhash, simhash-js and diff on the texts that come as JSON on stdin: texts (pairs) a CPU second.
import { readFileSync } from 'node:fs'
import { diffWords } from 'diff'
import { Minhash } from 'minhash'
import simhash from 'simhash-js'

const texts = JSON.parse(readFileSync(0, 'utf8'))
const rate = (count, work) => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return count / ((user + system) / 1e6)
}
const some = texts.slice(0, 20)
const minhash = rate(some.length, () => {
  for (const text of some) {
    const sketch = new Minhash({ numPerm: 128, seed: 1 })
    const words = text.split(' ')
    for (let at = 0; at + 5 <= words.length; at++) sketch.update(words.slice(at, at + 5).join(' '))
  }
})
const SimHash = simhash.SimHash ?? simhash
const simhashed = rate(some.length, () => {
  for (const text of some) new SimHash().hash(text)
})
const diff = rate(10, () => {
  for (const text of texts.slice(0, 10)) {
    const words = text.split(' ')
    diffWords(words.map((word, at) => (at % 40 === 39 ? 'other' : word)).join(' '), text)
  }
})
console.log(JSON.stringify({ texts: texts.length, minhash, simhash: simhashed, diff }))
