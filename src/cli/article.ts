import type { Command } from 'commander'
import { articleHead, articleJson } from '../dossier/index.ts'
import { newCommand } from './command.ts'
import { type CommonOptions, withArchiveIfAny } from './context.ts'
import { type ArticlePage, findArticles } from './find-article.ts'
import { noteAside } from './notes.ts'
import { print, printJson, terminalStyle } from './print.ts'

/** `copydesk article`: every line of a page with what it is. */
export function articleCommand(): Command {
  return newCommand(
    'article',
    'print what a page says of itself, and every line of it with its label',
    'copydesk article examples/spam.txt',
  )
    .argument('<id>', 'the article, the beginning of its id, or the file it was read from')
    .action((id: string, options: CommonOptions) =>
      withArchiveIfAny(options, async (archive) => {
        const [page] = (await findArticles(archive, [id], options)) as [ArticlePage]
        noteAside(archive, page.article)
        if (options.json) return printJson(articleJson(page))
        const { article } = page
        for (const [label, value] of articleHead(page)) {
          print(`${terminalStyle('bold', label.padEnd(11))} ${value.replace(/\s+/g, ' ')}`)
        }
        print('')
        for (const { role, rule, span } of article.blocks) {
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
            `${terminalStyle('dim', role.padEnd(11))} ${(text + article.text.slice(from, span.end)).replace(/\s+/g, ' ')} ${terminalStyle('dim', `[${rule}]`)}`,
          )
        }
      }),
    )
}
