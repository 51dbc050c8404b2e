import { printNotice } from './print.ts'

const CANNOT_WRITE = 6
const INTERRUPTED = 130

/** Ends with one line what may happen to the streams and from the keyboard at any time. */
export function watchProcess(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `copydesk … | head` closes the pipe early: that is no error.
    if (error.code === 'EPIPE') process.exit(0)
    printNotice(`the output cannot be written (${error.code}): make room, or send it elsewhere`)
    process.exit(CANNOT_WRITE)
  })
  // Nobody is left to be told.
  process.stderr.on('error', () => {})
  process.once('SIGINT', interrupted)
}

function interrupted(): void {
  printNotice('stopped; the pages read so far are kept, the next reading goes on from there')
  process.exit(INTERRUPTED)
}

/** Waits until somebody ends a command that runs until then; who asks twice is not made to wait. */
export function whenStopped(): Promise<void> {
  process.off('SIGINT', interrupted)
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(INTERRUPTED))
        resolve()
      })
    }
  })
}
