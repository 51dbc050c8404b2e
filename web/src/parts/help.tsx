import { useEffect, useRef, useState } from 'react'
import { keysOf, type PageName } from '../keys.data.ts'
import { keysAreOn, turnKeys } from '../keys.ts'

/** The keys of a page, from the table that binds them. */
export function Help({ page, onClose }: { readonly page: PageName; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setOn] = useState(keysAreOn)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="keys">
      <h2 id="keys">Keys of this page</h2>
      <dl className="keys">
        {keysOf(page).map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => {
              turnKeys(target.checked)
              setOn(target.checked)
            }}
          />{' '}
          Single keys do this
        </label>
      </p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  )
}
