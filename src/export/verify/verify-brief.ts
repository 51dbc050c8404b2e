import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Archive } from '../../archive/index.ts'
import { CopydeskError, cutInjected, textAt } from '../../article/index.ts'
import { lineId } from '../../dossier/index.ts'
import { type Findings, openFindings, type Verdict } from './verdict.ts'

const briefFile = z.object({
  brief: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      evidence: z.array(
        z.object({
          article: z.string(),
          spans: z.array(z.object({ start: z.int().min(0), end: z.int().min(0) })),
          quote: z.string(),
        }),
      ),
    }),
  ),
})

type Evidence = z.infer<typeof briefFile>['brief'][number]['evidence'][number]

/**
 * Checks a brief as `copydesk brief --json` prints it against what is held: each sentence against its id, the words of its evidence against the text
 * of their article, and the bytes of the article against its id.
 *
 * @throws CopydeskError `input-unreadable` where it is no such file
 */
export function verifyBrief(json: string, archive: Archive): Verdict {
  const findings = openFindings()
  const { brief } = readBrief(json)
  const looked = new Set<string>()
  for (const [at, { id, text, evidence }] of brief.entries()) {
    findings.looked.statements++
    const where = `sentence ${at + 1}`
    if (evidence.length === 0) findings.fault('no-evidence', `${where} rests on nothing: ${text}`)
    else if (lineId('brief', text, evidence) !== id)
      findings.fault('id-changed', `${where} is not the one that ${id} was made of: ${text}`)
    for (const one of evidence) {
      if (!looked.has(one.article)) checkBytes(one.article, archive, findings)
      looked.add(one.article)
      checkQuote(one, where, archive, findings)
    }
  }
  return findings.verdict()
}

function readBrief(json: string): z.infer<typeof briefFile> {
  try {
    return briefFile.parse(JSON.parse(json))
  } catch (cause) {
    throw new CopydeskError(
      'input-unreadable',
      'this is neither an evidence pack nor a brief: give what "copydesk export wacz" or "copydesk brief --json" wrote',
      { cause },
    )
  }
}

function checkBytes(id: string, archive: Archive, findings: Findings): void {
  findings.looked.articles++
  const bytes = archive.raw(id)
  if (!bytes) findings.fault('bytes-missing', `the bytes of ${id} are not held`)
  else if (createHash('sha256').update(bytes).digest('hex') !== id)
    findings.fault('bytes-changed', `the bytes of ${id} are not those of its id`)
}

function checkQuote(one: Evidence, where: string, archive: Archive, findings: Findings): void {
  findings.looked.cites++
  const article = archive.article(one.article)?.article
  if (!article) {
    findings.fault('unknown-article', `${where} cites ${one.article}, which is not held`)
    return
  }
  const isPlace = one.spans.every(({ start, end }) => start < end && end <= article.text.length)
  const pieces = isPlace ? one.spans.flatMap((span) => cutInjected(article, span)) : []
  const words = textAt(article.text, pieces, '').replace(/\s+/g, ' ').trim()
  if (pieces.length === 0 || words !== one.quote)
    findings.fault(
      'words-changed',
      `${where}: the words cited of ${one.article} stand there otherwise`,
    )
}
