/** Figures by measure and label. */
export type Figures = Record<string, Record<string, number>>

/** Rounding of the scorers: a fall of less than half a unit of their last digit is none. */
const TOLERANCE = 0.0005

/** The figures that lie below their floor, one line each. Every figure here is the better the higher. */
export function compareFloors(floors: Figures, reached: Figures): string[] {
  return Object.entries(reached).flatMap(([name, figures]) =>
    Object.entries(floors[name] ?? {}).flatMap(([label, floor]) => {
      const figure = figures[label]
      if (figure !== undefined && figure >= floor - TOLERANCE) return []
      return [`${name}, ${label}: ${figure ?? 'not measured'}, floor ${floor}`]
    }),
  )
}
