/** The root codes of CAMEO. */
export const CAMEO_ROOTS = Array.from({ length: 20 }, (_, at) => String(at + 1).padStart(2, '0'))
