import { useState } from 'react'
import { setToken } from '../ask.ts'

/** A desk of another machine asks for a token; it is kept until the window is closed. */
export function TokenForm() {
  const [token, setGiven] = useState('')
  return (
    <main className="token">
      <h1>This desk asks for a token</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setToken(token)
          location.reload()
        }}
      >
        <label>
          Token{' '}
          <input
            type="password"
            autoComplete="current-password"
            value={token}
            onChange={({ target }) => setGiven(target.value)}
          />
        </label>{' '}
        <button type="submit">Open</button>
      </form>
    </main>
  )
}
