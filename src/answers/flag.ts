import { z } from 'zod'

/** Yes or no in an address: `contested=true`. */
export const flag = z.enum(['true', 'false']).transform((word) => word === 'true')
