import type { Command } from 'commander'
import { bodyMask, CopydeskError, hull } from '../article/index.ts'
import type { SideBySide } from '../desk/index.ts'
import { injectedJson } from '../dossier/index.ts'
import { newCommand } from './command.ts'
import { type CommonOptions, withArchiveIfAny } from './context.ts'
import { type ArticlePage, findArticles } from './find-article.ts'
import { print, printBlock, printJson, sayWritten, terminalStyle } from './print.ts'
import { terminalWidth } from './terminal.ts'
import { writePage } from './write-page.ts'

/** Columns for two texts side by side: more than for one. */
const WIDTH = { usual: 120, widest: 200 }

/** `copydesk compare`: articles laid beside another. */
export function compareCommand(): Command {
  return newCommand(
    'compare',
    'lay articles beside another: what was kept, cut, changed, injected',
    'copydesk compare examples/spam.txt examples/wire.html --out changes.html',
  )
    .argument(
      '<articles...>',
      'copies: an id, the beginning of one, or a file; last the text they are held against',
    )
    .option('--out <file>', 'also write them side by side as one HTML page')
    .action((ids: string[], options: CommonOptions & { out?: string }) =>
      withArchiveIfAny(options, async (archive) => {
        if (ids.length < 2) {
          throw new CopydeskError(
            'usage',
            'compare needs two articles or more: the copies, then the text they are held against',
          )
        }
        const pages = await findArticles(archive, ids, options)
        const source = pages.at(-1) as ArticlePage
        const { compareArticles } = await import('../desk/index.ts')
        const view = compareArticles(pages.slice(0, -1), source)
        const { compareHtml, compareText } = await import('../dossier/index.ts')
        if (options.out !== undefined) writePage(options.out, compareHtml(view))
        const shared = view.copies.some(({ comparison }) =>
          comparison.segments.some(({ type }) => type !== 'own' && type !== 'boiler'),
        )
        if (options.json) printJson(asJson(view))
        else if (!shared) print('These share no text.')
        else printBlock(compareText(view, terminalStyle, terminalWidth(WIDTH)))
        if (options.out !== undefined) sayWritten(options.out, options.json)
      }),
    )
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

function asJson({ source, copies }: SideBySide): unknown {
  // Captions and teasers that stand between two cut paragraphs are no part of what was cut.
  const sourceBody = bodyMask(source.article)
  return {
    source: source.article.id,
    copies: copies.map(({ page: { article }, comparison }) => ({
      copy: article.id,
      flags: comparison.flags,
      segments: comparison.segments.map(({ type, kind, start, end, srcStart, srcEnd }) => ({
        type,
        kind: kind ?? null,
        start,
        end,
        text: words(article.text.slice(start, end)),
        source:
          srcStart === undefined || srcEnd === undefined
            ? null
            : words(source.article.text.slice(srcStart, srcEnd)),
      })),
      cut: comparison.cut.map((span) => ({
        ...span,
        text: words(sourceBody.slice(span.start, span.end)),
      })),
      injected: injectedIn(article, comparison.injected),
    })),
  }
}

type Marks = SideBySide['source']['article']['injected']

/** What the page alone and what its source shows to be pushed in, each place once. */
function injectedIn(article: SideBySide['source']['article'], proven: Marks) {
  return [...proven, ...article.injected]
    .sort((a, b) => hull([a.span]).start - hull([b.span]).start)
    .filter(
      (mark, index, all) => all.findIndex(({ span }) => span.start === mark.span.start) === index,
    )
    .map((mark) => injectedJson(article, mark))
}
