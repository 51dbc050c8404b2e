/** The arithmetic of rows of bytes, as `assembly/bytes.ts` and `assembly/byte-steps.ts` describe it. */
export interface ByteArithmetic {
  multiplyBytes(
    rows: number,
    columns: number,
    inner: number,
    x: number,
    xStep: number,
    panels: number,
    starts: number,
    scales: number,
    c: number,
    cStep: number,
    accumulate: boolean,
  ): void
  scaleRows(rows: number, columns: number, c: number, cStep: number, scales: number): void
  roundBytes(
    rows: number,
    width: number,
    x: number,
    xStep: number,
    bytes: number,
    scales: number,
  ): void
  byteStep(
    rows: number,
    hidden: number,
    direction: number,
    x: number,
    xStep: number,
    ready: number,
    before: number,
    after: number,
    cells: number,
    out: number,
    outStep: number,
    rest: number,
    sums: number,
  ): void
  readySums(
    rows: number,
    hidden: number,
    sums: number,
    bias: number,
    to: number,
    toStep: number,
  ): void
}

/**
 * The arithmetic of the network. Every argument that names numbers is a byte offset into the
 * kernel's memory, a multiple of 16; a `…Step` is a distance in bytes. What each verb does stands
 * beside its source, `assembly/kernel.ts`.
 */
export interface Arithmetic extends ByteArithmetic {
  pack(
    source: number,
    rowStep: number,
    columnStep: number,
    rows: number,
    columns: number,
    packed: number,
  ): void
  multiply(
    rows: number,
    columns: number,
    inner: number,
    a: number,
    rowStep: number,
    columnStep: number,
    packed: number,
    c: number,
    cStep: number,
    accumulate: boolean,
  ): void
  lstmStep(
    rows: number,
    carried: number,
    width: number,
    gates: number,
    bias: number,
    cellBefore: number,
    cell: number,
    out: number,
    outStep: number,
  ): void
  biasLeaky(
    rows: number,
    columns: number,
    x: number,
    xStep: number,
    bias: number,
    slope: number,
  ): void
  quantise(
    rows: number,
    width: number,
    x: number,
    xStep: number,
    shorts: number,
    scales: number,
  ): void
  multiplyShort(
    rows: number,
    columns: number,
    inner: number,
    shorts: number,
    rowScales: number,
    panels: number,
    scales: number,
    c: number,
    cStep: number,
    accumulate: boolean,
  ): void
  addRowTimes(inner: number, columns: number, x: number, b: number, sums: number): void
  sumRows(rows: number, each: number, width: number, places: number, sums: number): void
}
