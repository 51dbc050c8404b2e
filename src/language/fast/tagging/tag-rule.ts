import { can, type Slot, type Slots } from './slot.ts'

/** Decides one word from its neighbours: a Penn tag, or null to ask the next rule. */
export type TagRule = (slots: Slots, index: number) => string | null

/** The slot at an index that is known to hold one. */
export const at = (slots: Slots, index: number): Slot => slots[index] as Slot

/** Tags that a noun may have. */
export const NOUNISH = ['NN', 'NNS', 'NNP', 'NNPS'] as const

/** Whether the next word can be a noun. */
export const nearNoun = (slots: Slots, index: number): boolean => can(slots[index + 1], ...NOUNISH)
