import { cutInjected, type Span } from '../../article/index.ts'
import type { Member, StoryView } from '../../dossier/index.ts'
import type { LedgerEntry } from '../../record/index.ts'
import { type Characters, charactersOf } from '../characters.ts'
import type { ExportFormat } from '../format.ts'
import { addressOf, type Holdings, urnOf } from '../holdings.ts'
import { placeOf } from '../place.ts'
import { jsonLine, plainLine } from '../words.ts'
import { textFragment } from './text-fragment.ts'

/** Characters before and after a quotation. */
const AROUND = 32

/**
 * Web Annotations (W3C), one a passage of a claim: its body is the claim, its targets are the pieces of the page, each with the words, 32 characters
 * around them, and the place in characters of the visible text; with the state in which the page was captured. Where the page has an address, a
 * second body is a link that scrolls to the words (text fragment).
 *
 * Left empty: `cached` (a pack has its own place), creators, motivations other than `describing`.
 */
export const annotations: ExportFormat = {
  name: 'annotations',
  says: 'claims as Web Annotations of the pages, with text fragments',
  media: 'application/ld+json',
  extension: '.anno.jsonld',
  takes: [],
  *write(holdings) {
    yield `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:copydesk:annotations","type":"AnnotationPage","items":[`
    let before = '\n'
    for (const view of holdings.stories()) {
      for (const one of annotationsOf(view, holdings)) {
        yield before + jsonLine(one).trimEnd()
        before = ',\n'
      }
    }
    yield '\n]}\n'
  },
}

function* annotationsOf(view: StoryView, holdings: Holdings) {
  // Places of all claims of an article are counted over one text.
  const counted = new Map<string, Characters>()
  for (const entry of view.story.ledger) {
    for (const [at, cite] of entry.evidence.entries()) {
      const page = view.member(cite.article)
      if (!page) continue
      const { id, text } = page.article
      const characters = counted.get(id) ?? charactersOf(text)
      counted.set(id, characters)
      const pieces = cite.spans.flatMap((span) => cutInjected(page.article, span))
      const source = addressOf(page) ?? urnOf('article', id)
      yield {
        id: `${urnOf('claim', entry.id)}:${at + 1}`,
        type: 'Annotation',
        created: holdings.at,
        motivation: 'describing',
        body: [claimBody(entry, cite.stance, placeOf(cite)), ...linkBody(page, pieces)],
        target: pieces.map((piece) => targetOf(page, piece, source, characters, holdings)),
      }
    }
  }
}

const claimBody = (entry: LedgerEntry, stance: string, place: string) => ({
  type: 'TextualBody',
  purpose: 'describing',
  format: 'text/plain',
  value: plainLine(`${entry.proposition} (${stance}; ${place})`),
})

function linkBody(page: Member, pieces: readonly Span[]) {
  const address = addressOf(page)
  const fragment = address ? textFragment(page.article, pieces) : null
  if (!address || !fragment) return []
  // A page's own fragment stays before the words.
  const hash = address.includes('#') ? '' : '#'
  return [
    {
      type: 'TextualBody',
      purpose: 'linking',
      format: 'text/uri-list',
      value: address + hash + fragment,
    },
  ]
}

function targetOf(
  { article }: Member,
  { start, end }: Span,
  source: string,
  characters: Characters,
  holdings: Holdings,
) {
  const { text } = article
  const [from, to] = [characters.at(start), characters.at(end)]
  return {
    type: 'SpecificResource',
    source,
    selector: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: [...text.slice(Math.max(0, start - 2 * AROUND), start)].slice(-AROUND).join(''),
      suffix: [...text.slice(end, end + 2 * AROUND)].slice(0, AROUND).join(''),
      refinedBy: { type: 'TextPositionSelector', start: from, end: to },
    },
    state: { type: 'TimeState', sourceDate: holdings.arrivedAt(article.id) ?? holdings.at },
  }
}
