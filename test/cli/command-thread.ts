import { type MessagePort, workerData } from 'node:worker_threads'
import { runCli } from '../../src/cli/program.ts'
import type { Done } from './copydesk.ts'

/** Runs command lines that come over a port, one after the other, and answers with what they print. */
const { port, answered } = workerData as {
  readonly port: MessagePort
  readonly answered: Int32Array
}

type Write = typeof process.stdout.write

async function run(args: readonly string[]): Promise<Done> {
  let out = ''
  let err = ''
  process.stdout.write = ((text: string | Uint8Array) => {
    out += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
    return true
  }) as Write
  process.stderr.write = ((text: string) => {
    err += text
    return true
  }) as Write
  process.exitCode = 0
  try {
    const code = await runCli([process.execPath, 'copydesk', ...args])
    return { code, out, err }
  } catch (error) {
    // As Node does with what nobody catches.
    return { code: 1, out, err: `${err}${(error as Error).stack}\n` }
  } finally {
    process.stdout.removeAllListeners('error')
  }
}

port.on('message', async (args: readonly string[]) => {
  port.postMessage(await run(args))
  Atomics.store(answered, 0, 1)
  Atomics.notify(answered, 0)
})
