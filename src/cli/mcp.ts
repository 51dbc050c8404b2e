import type { Command } from 'commander'
import { openSqliteArchive } from '../archive/index.ts'
import { newCommand } from './command.ts'
import { archivePath, type CommonOptions } from './context.ts'

/** `copydesk mcp`: nine verbs for an agent, over standard input and output. */
export function mcpCommand(): Command {
  return newCommand(
    'mcp',
    'answer an agent over standard input and output (Model Context Protocol)',
    'copydesk mcp --archive news.db',
  ).action(async (options: CommonOptions) => {
    const { serveStdio } = await import('../mcp/index.ts')
    const archive = openSqliteArchive(archivePath(options))
    try {
      await serveStdio({
        archive: () => archive,
        today: () => new Date().toISOString().slice(0, 10),
        async read(pages) {
          const { readPages } = await import('../desk/index.ts')
          const { results, settlement } = await readPages(pages, { archive })
          return {
            results: results.map(({ source, id, outcome, problems, error }) => ({
              source,
              article: id ?? null,
              outcome,
              problems: [
                ...problems.map(({ message }) => message),
                ...(error ? [error.message] : []),
              ],
            })),
            stories: settlement.stories.map(({ id }) => id),
          }
        },
      })
    } finally {
      archive.close()
    }
  })
}
