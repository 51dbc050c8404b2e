import { readFileSync } from 'node:fs'
import { CopydeskError } from '../article/index.ts'

/**
 * The bytes of a file that was named.
 *
 * @throws CopydeskError `input-not-found`
 */
export function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new CopydeskError('input-not-found', `cannot read "${file}" (${code}): check the path`, {
      cause,
    })
  }
}
