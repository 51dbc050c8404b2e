import type { Archive } from '../archive/index.ts'
import { shortId } from '../article/index.ts'
import { printNotice } from './print.ts'

/** Says on standard error that the archive holds pages that no settled view has seen: a reading was cut off. */
export function noteUnsettled(archive: Archive): void {
  const count = archive.count()
  if (count === 0 || archive.settledBy() !== null) return
  const pages = count === 1 ? '1 page is' : `${count} pages are`
  printNotice(
    `${pages} held, but a reading ended before it settled them: "copydesk rebuild" does it`,
  )
}

/** Says on standard error that a story has another id now than it was asked for by. */
export function noteFormer(archive: Archive, wanted: string, story: string): void {
  if (story.startsWith(wanted)) return
  const former = archive.formers(story).find((id) => id.startsWith(wanted))
  if (former) printNotice(`${shortId(former)} is part of ${shortId(story)} now`)
}
