import { enableCompileCache } from 'node:module'
import { watchProcess } from './watch-process.ts'

// First of all: the stages take a moment to load, and Ctrl-C may come before them.
watchProcess()
// Compiled code is kept between runs: starting takes half the time.
enableCompileCache()
const { runCli } = await import('./program.ts')
process.exitCode = await runCli(process.argv)
