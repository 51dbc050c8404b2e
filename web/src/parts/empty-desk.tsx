import { useState } from 'react'
import { Link } from 'wouter'
import { ask } from '../ask.ts'

/** Nothing is held yet: three ways in. */
export function EmptyDesk() {
  const [said, setSaid] = useState('')
  return (
    <div className="empty">
      <h2>Nothing is held yet</h2>
      <p>Three ways in:</p>
      <ul>
        <li>
          <Link href="/add">paste a page or drop files here</Link>
        </li>
        <li>
          in a terminal: <code>copydesk read pages/</code>, while this desk is open
        </li>
        <li>
          a program: <code>POST /api/v1/pages</code>, described at{' '}
          <a href="/api/openapi.json">/api/openapi.json</a>
        </li>
      </ul>
      <p>
        <button
          type="button"
          onClick={() =>
            ask('/pages/examples', { method: 'POST' }).then(
              () => setSaid('The examples are being read: press . when they are.'),
              (error: Error) => setSaid(error.message),
            )
          }
        >
          Read the examples
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </div>
  )
}
