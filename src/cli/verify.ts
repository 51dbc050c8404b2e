import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { CopydeskError } from '../article/index.ts'
import { type Verdict, verifyBrief, verifyPack } from '../export/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, withHeldArchive } from './context.ts'
import { print, printJson, terminalStyle } from './print.ts'

/** Exit code of what does not hold. */
const DOES_NOT_HOLD = 1

/** `copydesk verify`: whether a pack or a brief rests on what it says. */
export function verifyCommand(): Command {
  return newCommand(
    'verify',
    'check an evidence pack by itself, or a brief against the archive: words, places, hashes',
    READ_EXAMPLES,
    'copydesk export wacz --story s16a21 --out story.wacz',
    'copydesk verify story.wacz',
  )
    .argument('<file>', 'what "copydesk export wacz" or "copydesk brief --json" wrote')
    .action(async (file: string, options: CommonOptions) => {
      const bytes = fileBytes(file)
      const isPack = bytes[0] === 0x50 && bytes[1] === 0x4b
      const verdict = isPack
        ? verifyPack(bytes)
        : await withHeldArchive(options, (archive) => verifyBrief(bytes.toString('utf8'), archive))
      if (!verdict.holds) process.exitCode = DOES_NOT_HOLD
      if (options.json) return printJson({ file, ...verdict })
      printVerdict(verdict)
    })
}

function fileBytes(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code
    throw new CopydeskError(
      why === 'ENOENT' ? 'input-not-found' : 'input-unreadable',
      `"${file}" cannot be read (${why}): check the path`,
      { cause },
    )
  }
}

function printVerdict({ holds, looked, faults, notes }: Verdict): void {
  for (const { code, text } of faults) print(`${terminalStyle('red', code.padEnd(18))} ${text}`)
  for (const note of notes) print(terminalStyle('dim', note))
  const { files, articles, reread, statements, cites } = looked
  const parts = [
    ...(files > 0 ? [`${files} files by their hashes`] : []),
    `${articles} articles by their bytes`,
    ...(reread > 0 ? [`${reread} read again`] : []),
    `${statements} statements`,
    `${cites} cites`,
  ]
  const word = holds ? terminalStyle('green', 'Holds') : terminalStyle('red', 'Does not hold')
  print(`${word}: ${parts.join(', ')}`)
}
