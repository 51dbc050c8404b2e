import { Link } from 'wouter'
import { articleAddress } from '../address.ts'
import type { Page, Source } from '../answers.ts'
import { useAnswer } from '../ask.ts'
import { clock, count } from '../days.ts'
import { useDesk } from '../desk-context.ts'
import { Standing } from '../parts/problem.tsx'
import { Words } from '../words.tsx'

/** Where the pages came from. */
export function SourcesPage() {
  const { turn } = useDesk()
  const sources = useAnswer<Page<Source>>('/sources?limit=200', turn)
  return (
    <>
      <h1>Sources</h1>
      <Standing asked={sources} what="sources" />
      {sources.data?.items.length === 0 && (
        <p>
          Nothing came yet: <Link href="/add">add pages</Link>.
        </p>
      )}
      <table className="sources">
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Kind</th>
            <th scope="col">Pages</th>
            <th scope="col">Last</th>
          </tr>
        </thead>
        <tbody>
          {(sources.data?.items ?? []).map((source) => (
            <tr key={source.place} data-line="" tabIndex={-1}>
              <th scope="row">
                <Words>{source.place}</Words>
              </th>
              <td>{source.kind}</td>
              <td>{count(source.pages, 'page')}</td>
              <td>
                <Link href={articleAddress(source.latest)} data-open="">
                  {clock(source.last, Date.now())}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
