import type { Order } from '../../../../src/language/network/order.ts'
import type { Example } from '../example.ts'
import type { Trainee } from '../trainee.ts'

/** Where the heads' work of one batch stands. Rows are sentence after sentence. */
export interface Heads {
  readonly trainee: Trainee
  readonly batch: readonly Example[]
  readonly order: Order
  readonly views: number
  readonly viewSlopes: number
}
