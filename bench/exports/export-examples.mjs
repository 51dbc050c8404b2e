import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')

/** Exports what the examples say, in these formats, to a fresh folder; gives the folder. */
export function exportExamples(formats) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-exports-'))
  const run = (...args) => {
    const command = [join(ROOT, 'tools', 'launch.mjs'), 'src/cli/main.ts', ...args]
    const options = { cwd: ROOT, env: { ...process.env, COPYDESK_ARCHIVE: join(folder, 'a.db') } }
    const { status, stderr } = spawnSync(process.execPath, command, options)
    if (status !== 0) throw new Error(`copydesk ${args.join(' ')}: ${stderr}`)
  }
  run('read', 'examples')
  for (const [format, file, ...more] of formats)
    run('export', format, '--out', join(folder, file), ...more)
  return folder
}
