import type { Command } from 'commander'
import { shortId } from '../article/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { type CommonOptions, withHeldArchive } from './context.ts'
import { noteUnsettled } from './notes.ts'
import { print, printJson, terminalStyle } from './print.ts'

/** `copydesk articles`: every page that is held, with its day and its story; those in no story too. */
export function articlesCommand(): Command {
  return newCommand(
    'articles',
    'list the pages that are held, each with its day and its story',
    READ_EXAMPLES,
    'copydesk articles --loose',
  )
    .option('--loose', 'only those that are in no story, and why')
    .action((options: CommonOptions & { loose?: boolean }) =>
      withHeldArchive(options, (archive) => {
        const rows = archive
          .find('article', '', Number.MAX_SAFE_INTEGER)
          .flatMap((id) => archive.article(id) ?? [])
          .map(({ article, published }) => ({
            id: article.id,
            title: article.title,
            published: published.value ?? null,
            story: archive.storyOf(article.id),
            sources: article.origin.sources,
            problems: article.problems.map(({ code, message }) => ({ code, message })),
          }))
          .filter(({ story }) => !options.loose || story === null)
        noteUnsettled(archive)
        if (options.json) return printJson({ articles: rows })
        if (rows.length === 0) {
          return print(
            options.loose
              ? 'Every article is in a story.'
              : 'No articles yet: copydesk read <files or folders>',
          )
        }
        for (const { id, title, published, story, sources, problems } of rows) {
          const where = story ? `story ${shortId(story)}` : 'no story'
          const why = story ? '' : ` (${problems.map(({ message }) => message).join('; ')})`
          print(
            `${terminalStyle('dim', shortId(id))}  ${(published ?? 'no day').padEnd(10)}  ${title || sources[0]}  ${terminalStyle('dim', where + why)}`,
          )
        }
      }),
    )
}
