/**
 * Boosted trees: a judge over rows of numbers.
 *
 * @module
 */
export { type Forest, likelihood, packForest, scoresAbove, unpackForest } from './forest.ts'
