import type { Predict } from './area.ts'

export const predict: Predict = () => {
  throw new Error('this area has no predictions yet')
}
