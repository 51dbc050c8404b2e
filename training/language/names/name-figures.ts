import type { Network } from '../../../src/language/network/read-sentences.ts'
import { scoreNames } from '../network/evaluate.ts'

/** The sets that names are judged by. */
const SETS = ['worldwide-dev', 'crossner-politics-dev', 'uner-ewt-dev30'] as const

/** F1 of names on each set, in percent; sentence by sentence, without the document. */
export const nameFigures = (network: Network): Readonly<Record<string, number>> =>
  Object.fromEntries(SETS.map((name) => [name, scoreNames(network, name)]))
