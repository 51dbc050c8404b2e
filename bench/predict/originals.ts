import { readLines } from '../../sets/read-lines.ts'
import {
  type CopyInput,
  findCopies,
  findFamilies,
  findFurniture,
  rebuildFamilies,
  rebuildOriginal,
} from '../../src/copies/index.ts'
import type { Predict } from './area.ts'
import { type CopyLine, copyInputOf } from './copies.ts'

/** Copies below this many prove little of what was lost. */
const FEWEST = 3

/** Originals rebuilt as if they were lost: each family's own is left out, the text made from its copies. */
export const predict: Predict = (input, write) => {
  const inputs = readLines<CopyLine>(input).map(copyInputOf)
  const links = findCopies(inputs)
  const lost = findFamilies(inputs, links).map(({ members, original, reasons }) => ({
    members: members.filter((id) => id !== original),
    reasons,
  }))
  const furniture = findFurniture(inputs)
  const rebuild = (copies: readonly CopyInput[]) => rebuildOriginal(copies, furniture)
  for (const { rebuilt } of rebuildFamilies(lost, links, inputs, rebuild)) {
    if (rebuilt && rebuilt.from.length >= FEWEST) write({ from: rebuilt.from, text: rebuilt.text })
  }
}
