import { enableCompileCache } from 'node:module'

// Compiled code is kept between runs: starting takes half the time.
enableCompileCache()
const { runCli } = await import('./program.ts')
process.exitCode = await runCli(process.argv)
