import type { Command } from 'commander'
import { bodyMask, hull } from '../article/index.ts'
import { findArticle } from './article.ts'
import { newCommand } from './command.ts'
import { type CommonOptions, print, printJson, terminalStyle, withArchive } from './context.ts'

const COLOURS = {
  kept: 'dim',
  format: 'dim',
  rewrite: 'yellow',
  alter: 'red',
  inject: 'red',
  boiler: 'dim',
  own: 'green',
} as const

/** `copydesk compare`: one article laid beside another. */
export function compareCommand(): Command {
  return newCommand(
    'compare',
    'lay an article beside another: what was kept, cut, changed, injected',
    'copydesk compare examples/spam.txt examples/wire.html',
  )
    .argument('<article>', 'the copy: its id, the beginning of it, or its file')
    .argument('<other>', 'the text it is held against')
    .action((copyId: string, sourceId: string, options: CommonOptions) =>
      withArchive(options, async (archive) => {
        const { compareArticles } = await import('../desk/index.ts')
        const [copy, source] = [
          findArticle(archive, copyId).article,
          findArticle(archive, sourceId).article,
        ]
        const comparison = compareArticles(copy, source)
        // Captions and teasers that stand between two cut paragraphs are no part of what was cut.
        const sourceBody = bodyMask(source)
        const words = (text: string) => text.replace(/\s+/g, ' ').trim()
        const segments = comparison.segments.map(({ type, start, end, srcStart, srcEnd }) => ({
          type,
          start,
          end,
          text: words(copy.text.slice(start, end)),
          source:
            srcStart === undefined || srcEnd === undefined
              ? null
              : words(source.text.slice(srcStart, srcEnd)),
        }))
        const cut = comparison.cut.map((span) => ({
          ...span,
          text: words(sourceBody.slice(span.start, span.end)),
        }))
        const injected = [...comparison.injected, ...copy.injected]
          .sort((a, b) => hull([a.span]).start - hull([b.span]).start)
          .filter(
            (mark, index, all) =>
              all.findIndex(({ span }) => span.start === mark.span.start) === index,
          )
          .map(({ span, reason }) => ({
            ...span,
            text: copy.text.slice(span.start, span.end),
            reason,
          }))
        if (options.json)
          return printJson({
            copy: copy.id,
            source: source.id,
            flags: comparison.flags,
            segments,
            cut,
            injected,
          })
        if (segments.every(({ type }) => type === 'own' || type === 'boiler'))
          return print('These two share no text.')
        for (const { type, text, source } of segments) {
          print(`${terminalStyle(COLOURS[type], type.padEnd(8))} ${text}`)
          if (source && source !== text)
            print(terminalStyle('dim', `${'was'.padStart(8)} ${source}`))
        }
        for (const { text } of cut) print(`${terminalStyle('yellow', 'cut     ')} ${text}`)
        for (const { text, reason } of injected)
          print(`${terminalStyle('red', 'injected')} "${text}": ${reason}`)
      }),
    )
}
