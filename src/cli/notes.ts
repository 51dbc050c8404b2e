import { type Archive, type SettledReader, standing, withdrawalOf } from '../archive/index.ts'
import { type Article, shortId } from '../article/index.ts'
import { printNotice } from './print.ts'

/** Says on standard error that the archive holds pages that no settled view has seen: a reading was cut off. */
export function noteUnsettled(archive: Archive | SettledReader): void {
  if (!('settledBy' in archive)) return
  const count = archive.count()
  if (count === 0 || archive.settledBy() !== null) return
  const pages = count === 1 ? '1 page is' : `${count} pages are`
  printNotice(
    `${pages} held, but a reading ended before it settled them: "copydesk rebuild" does it`,
  )
}

/** Says on standard error that a story has another id now than it was asked for by. */
export function noteFormer(archive: SettledReader, wanted: string, story: string): void {
  if (story.startsWith(wanted)) return
  const former = archive.formers(story).find((id) => id.startsWith(wanted))
  if (former) printNotice(`${shortId(former)} is part of ${shortId(story)} now`)
}

/** Says on standard error why an article counts nowhere: a person withdrew it, or a newer version of it does. */
export function noteAside(archive: Archive, article: Article): void {
  const { id } = article
  const withdrawal = withdrawalOf(article, standing(archive.decisions()))
  if (withdrawal) {
    const why = withdrawal.reason === '' ? '' : `: ${withdrawal.reason}`
    printNotice(`${shortId(id)} counts nowhere: withdrawn by ${withdrawal.id}${why}`)
  }
  const versions = archive.versions(id)
  if (versions.length < 2) return
  const number = versions.indexOf(id) + 1
  const others = versions.filter((one) => one !== id).map(shortId)
  printNotice(
    `${shortId(id)} is version ${number} of ${versions.length} that came of its address (${others.join(', ')})`,
  )
}
