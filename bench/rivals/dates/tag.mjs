// Time expressions of plain texts by chrono-node or Recognizers-Text.
//   node tag.mjs chrono|recognizers < lines of {"text","day"}   prints {"found","cpuSeconds"}
import { readFileSync } from 'node:fs'

const texts = readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

async function tagger(name) {
  if (name === 'chrono') {
    const chrono = await import('chrono-node')
    return (text, day) => chrono.parse(text, day).length
  }
  const recognizers = await import('@microsoft/recognizers-text-date-time')
  const { recognizeDateTime } = recognizers.default ?? recognizers
  return (text, day) => recognizeDateTime(text, 'en-us', 0, day).length
}

const tag = await tagger(process.argv[2])
// The first texts warm it up: loading and compiling are not counted.
for (const { text, day } of texts.slice(0, 20)) tag(text, new Date(`${day}T12:00:00`))
let found = 0
const before = process.cpuUsage()
for (const { text, day } of texts) found += tag(text, new Date(`${day}T12:00:00`))
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ found, cpuSeconds: (user + system) / 1e6 }))
