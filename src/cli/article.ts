import { basename } from 'node:path'
import type { Command } from 'commander'
import type { Archive, Settlement } from '../archive/index.ts'
import { articleHead, articleJson } from '../dossier/index.ts'
import { newCommand } from './command.ts'
import { type CommonOptions, findOne, withHeldArchive } from './context.ts'
import { print, printJson, terminalStyle } from './print.ts'

/** The article that `id` (or the beginning of it, or the file it was read from) names. */
export function findArticle(archive: Archive, id: string): Settlement['articles'][number] {
  return findOne(
    archive.settled().articles,
    id,
    ({ article }) => [
      article.id,
      ...article.origin.sources,
      ...article.origin.sources.map((source) => basename(source)),
    ],
    'article',
  )
}

/** `copydesk article`: every line of a page with what it is. */
export function articleCommand(): Command {
  return newCommand(
    'article',
    'print what a page says of itself, and every line of it with its label',
    'copydesk article examples/rewrite.html',
  )
    .argument('<id>', 'the article, the beginning of its id, or the file it was read from')
    .action((id: string, options: CommonOptions) =>
      withHeldArchive(options, (archive) => {
        const page = findArticle(archive, id)
        if (options.json) return printJson(articleJson(page))
        const { article } = page
        for (const [label, value] of articleHead(page)) {
          print(`${terminalStyle('bold', label.padEnd(11))} ${value.replace(/\s+/g, ' ')}`)
        }
        print('')
        for (const { role, span } of article.blocks) {
          const shown = article.injected.filter(
            (mark) => mark.span.start >= span.start && mark.span.end <= span.end,
          )
          let text = ''
          let from = span.start
          for (const mark of shown) {
            text += `${article.text.slice(from, mark.span.start)}${terminalStyle('red', `[injected: ${article.text.slice(mark.span.start, mark.span.end)}]`)}`
            from = mark.span.end
          }
          print(
            `${terminalStyle('dim', role.padEnd(11))} ${(text + article.text.slice(from, span.end)).replace(/\s+/g, ' ')}`,
          )
        }
      }),
    )
}
