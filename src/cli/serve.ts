import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { CopydeskError } from '../article/index.ts'
import type { Watcher } from '../watch/index.ts'
import { newCommand } from './command.ts'
import { archivePath, type CommonOptions } from './context.ts'
import { print, printJson, printNotice } from './print.ts'
import { whenStopped } from './watch-process.ts'
import { CONTACT, PRIVATE_HOST, type WireOptions, wireOf } from './wire-options.ts'

interface ServeOptions extends CommonOptions, WireOptions {
  readonly watch?: true
  readonly port: string
  readonly open?: true
  readonly listen: string
  readonly host: readonly string[]
  readonly tokens?: string
  readonly tlsCert?: string
  readonly tlsKey?: string
  readonly behindProxy?: true
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost'])
const collect = (one: string, all: readonly string[]): string[] => [...all, one]

/** `copydesk serve`: the desk in a browser, the API, MCP, over one archive. */
export function serveCommand(): Command {
  return newCommand(
    'serve',
    'serve the desk to a browser, with its API and MCP',
    'copydesk serve --open',
  )
    .option('--open', 'open it in the browser')
    .option('--port <n>', 'the port; 0 takes any that is free', '4280')
    .option('--listen <address>', 'the address to listen at: others need --tokens', '127.0.0.1')
    .option('--host <name>', 'a name that others reach it by; may be given again', collect, [])
    .option('--tokens <file>', 'SHA-256 of the tokens that others must show, one a line')
    .option('--tls-cert <file>', 'certificate, to serve over HTTPS')
    .option('--tls-key <file>', 'its key')
    .option('--behind-proxy', 'a proxy in front of it does HTTPS')
    .option('--watch', 'also poll what is watched, whenever it is due')
    .option(...PRIVATE_HOST)
    .option(...CONTACT)
    .action(serve)
}

async function serve(options: ServeOptions): Promise<void> {
  const { readTokens, serveDesk } = await import('../server/index.ts')
  checkReach(options)
  const { listen, host, tokens, tlsCert, tlsKey } = options
  const desk = await serveDesk({
    archive: archivePath(options),
    port: portOf(options.port),
    listen,
    names: host,
    tokens: tokens === undefined ? [] : readTokens(textOf(tokens), tokens),
    ...(tlsCert && tlsKey ? { tls: { cert: textOf(tlsCert), key: textOf(tlsKey) } } : {}),
  })
  if (options.json) printJson({ url: desk.url, archive: archivePath(options) })
  else print(`The desk is at ${desk.url} over "${archivePath(options)}"; Ctrl-C ends it.`)
  if (options.open) openInBrowser(desk.url)
  const watcher = options.watch ? await startWatching(options) : null
  await whenStopped()
  printNotice('the desk ends; what was read is kept')
  await watcher?.close()
  await desk.close()
}

/** Polls in a thread of its own, so that the desk answers meanwhile. */
async function startWatching(options: ServeOptions): Promise<Watcher> {
  const { startWatcher } = await import('../watch/index.ts')
  const { privateHosts = [], contact } = wireOf(options)
  return startWatcher(
    { archive: archivePath(options), privateHosts, ...(contact === undefined ? {} : { contact }) },
    (why) => printNotice(`nothing is watched any more (${why}): start the desk again`),
  )
}

/** Whoever reaches beyond this machine says who may ask, and how what is said stays unread on the way. */
function checkReach({ listen, tokens, tlsCert, tlsKey, behindProxy }: ServeOptions): void {
  if ((tlsCert === undefined) !== (tlsKey === undefined))
    throw new CopydeskError('usage', '--tls-cert and --tls-key go together')
  if (LOOPBACK.has(listen)) return
  if (tokens === undefined) {
    throw new CopydeskError(
      'usage',
      `--listen ${listen} lets other machines in: give --tokens with the tokens that they must show`,
    )
  }
  if (tlsCert === undefined && !behindProxy) {
    throw new CopydeskError(
      'usage',
      `--listen ${listen} would send tokens in the open: give --tls-cert and --tls-key, or --behind-proxy where a proxy does HTTPS`,
    )
  }
}

function portOf(port: string): number {
  if (/^\d{1,5}$/.test(port) && Number(port) < 65_536) return Number(port)
  throw new CopydeskError('usage', `--port "${port}" is no port: give 0 to 65535`)
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code
    throw new CopydeskError('input-unreadable', `cannot read "${file}" (${why}): check the path`, {
      cause,
    })
  }
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Opens an address of ours; where there is no browser, the address was printed. */
function openInBrowser(url: string): void {
  const [program = 'xdg-open', ...rest] = OPENERS[process.platform] ?? []
  const child = spawn(program, [...rest, url], { stdio: 'ignore', detached: true })
  child.on('error', () => printNotice(`no browser could be opened: go to ${url}`))
  child.unref()
}
