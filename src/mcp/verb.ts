import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { z } from 'zod'
import { CopydeskError } from '../article/index.ts'
import type { AgentDesk } from './agent-desk.ts'
import { fenced, visible } from './fenced.ts'

/** What a verb answers: data by its schema, the words of pages to read, and words of ours around them. */
export interface VerbAnswer {
  readonly data: Record<string, unknown>
  /** Words of pages: they are fenced. */
  readonly words: string
  /** Our own: what to ask next. */
  readonly note?: string
}

/** A verb that agents call. */
export interface Verb {
  readonly name: string
  register(server: McpServer, desk: AgentDesk): void
}

/** A verb from its words, schemas and work; it reads unless it says that it writes. */
export function verb<I extends z.ZodObject, O extends z.ZodObject>(one: {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: I
  readonly output: O
  readonly writes?: true
  readonly work: (desk: AgentDesk, asked: z.infer<I>) => VerbAnswer | Promise<VerbAnswer>
}): Verb {
  const { name, title, description, input, output, writes, work } = one
  return {
    name,
    register(server, desk) {
      server.registerTool(
        name,
        {
          title,
          description,
          inputSchema: input,
          outputSchema: output,
          annotations: {
            readOnlyHint: !writes,
            destructiveHint: false,
            idempotentHint: true,
            openWorldHint: writes ?? false,
          },
        },
        // The schema has checked what is asked.
        (async (asked: z.infer<I>) => answer(await attempt(() => work(desk, asked)))) as never,
      )
    },
  }
}

async function attempt(
  work: () => VerbAnswer | Promise<VerbAnswer>,
): Promise<VerbAnswer | CopydeskError> {
  try {
    return await work()
  } catch (error) {
    // Misuse is for the agent to mend: it is told the remedy. A fault of ours goes on as one.
    if (error instanceof CopydeskError) return error
    throw error
  }
}

function answer(made: VerbAnswer | CopydeskError) {
  if (made instanceof CopydeskError) {
    return { isError: true, content: [{ type: 'text' as const, text: visible(made.message) }] }
  }
  const { data, words, note } = visible(made)
  const text = [fenced(words), ...(note ? [note] : [])].join('\n')
  return { content: [{ type: 'text' as const, text }], structuredContent: data }
}
