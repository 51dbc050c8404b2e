import { CAMEO_MODES, CAMEO_TYPES, QUAD_CLASSES } from './cameo.data.ts'

/** The PLOVER type of a CAMEO code, from its longest known prefix; undefined for statements (01). */
export const typeOfCameo = (code: string): string | undefined => longestPrefix(CAMEO_TYPES, code)

/** The PLOVER mode of a CAMEO code, where it has one. */
export const modeOfCameo = (code: string): string | undefined => longestPrefix(CAMEO_MODES, code)

/** Verbal or material cooperation or conflict (VC, MC, VX, MX) of a PLOVER type. */
export const quadClass = (type: string): 'VC' | 'MC' | 'VX' | 'MX' => QUAD_CLASSES[type] ?? 'VX'

function longestPrefix(table: Readonly<Record<string, string>>, code: string): string | undefined {
  for (let length = code.length; length >= 2; length--) {
    const value = table[code.slice(0, length)]
    if (value !== undefined) return value
  }
  return undefined
}
