#!/usr/bin/env node
// A clone runs its sources through the launcher; the published package has only dist/.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

if (existsSync(fileURLToPath(new URL('../src/cli/main.ts', import.meta.url)))) {
  process.argv.splice(2, 0, 'src/cli/main.ts')
  await import('../tools/launch.mjs')
} else if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(`copydesk: needs Node 24 or newer, this is ${process.version}\n`)
  process.exitCode = 1
} else {
  await import('../dist/cli/main.js')
}
