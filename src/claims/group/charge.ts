import type { FrameParty } from '../frames/frame.ts'
import { plainName, type Statement } from './statement.ts'

/** Whether a statement is one of him whose claim it is said to be: `Iran's claim`. */
export const speaksFor = ({ voices }: Statement, owner: FrameParty): boolean =>
  owner.names.some(({ name }) => voices.has(plainName(name))) ||
  (owner.names.length === 0 && [...voices].some((voice) => voice.split(' ').includes(owner.head)))

/** Whether a statement says that one of those who speak here did it. */
export function charges({ frame }: Statement, voices: ReadonlySet<string>): boolean {
  const doer = frame?.doer
  if (!doer) return false
  return doer.names.some(({ name }) => voices.has(plainName(name)))
}

/** Blames somebody, or accuses him. */
export const isAccusing = ({ frame, claim }: Statement): boolean =>
  frame?.isBlame === true || claim.kind === 'accuse'
