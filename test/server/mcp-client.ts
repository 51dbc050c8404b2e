import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import type { StartedDesk } from './started-desk.ts'

/** What a verb answers. */
interface Told {
  readonly isError?: boolean
  readonly content: readonly { readonly text: string }[]
  readonly structuredContent: never
}

// A busy machine may take longer than a client waits by itself.
const PATIENT = { timeout: 600_000 }

/** A client that holds each answer against the schema that its verb was listed with. */
export async function connected(transport: unknown): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(transport as Transport)
  await client.listTools()
  return client
}

/** A client of a desk that is served. */
export const clientOf = (desk: StartedDesk): Promise<Client> =>
  connected(new StreamableHTTPClientTransport(new URL(`${desk.url}/mcp`)))

/** What a verb answers. */
export const call = async (client: Client, name: string, args: object): Promise<Told> =>
  (await client.callTool(
    { name, arguments: args as Record<string, unknown> },
    undefined,
    PATIENT,
  )) as never
