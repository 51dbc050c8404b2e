import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the rivals' own install. */
export const RIVALS = join(import.meta.dirname, 'rivals')

/** Installs the rivals unless that was done since their lockfile last changed. */
export function installRivals(): void {
  const done = join(RIVALS, 'node_modules', '.package-lock.json')
  const lock = join(RIVALS, 'package-lock.json')
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return
  execFileSync('npm', ['ci'], { cwd: RIVALS, stdio: 'ignore' })
}
