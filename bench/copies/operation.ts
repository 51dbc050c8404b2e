import type { Chance, Piece } from './pieces.ts'

/** Works on a copy's pieces; gives back as many as came in where it found nothing to do. */
export type Operation = (pieces: readonly Piece[], chance: Chance, brand: string) => Piece[]
