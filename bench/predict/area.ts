/** Where an area's predictions go: one JSON value a line. */
export type Write = (line: unknown) => void

/** Runs the real library on one input file or folder and writes predictions in the area's form. */
export type Predict = (input: string, write: Write) => Promise<void> | void
