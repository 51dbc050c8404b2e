import { readFileSync } from 'node:fs'
import { CopydeskError } from '../../article/index.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { MODEL_NAME, type ModelHeader, type Section, scalesAt, sectionBytes } from './model-file.ts'
import type { Shape as NetworkShape } from './shape.ts'

/** A weight file in memory: its header, and its bytes. */
export interface Model<Shape = NetworkShape> extends ModelHeader<Shape> {
  readonly bytes: Uint8Array
}

/** How a kind of weight file begins, and what remakes it. */
export interface ModelKind {
  /** Its first eight bytes. */
  readonly name: string
  readonly training: string
}

const LANGUAGE: ModelKind = { name: MODEL_NAME, training: 'language' }

/**
 * Reads a weight file.
 *
 * @throws {CopydeskError} `broken-install` where it is missing or is none.
 */
export function readModel<Shape = NetworkShape>(
  file: string,
  { name, training }: ModelKind = LANGUAGE,
): Model<Shape> {
  let bytes: Uint8Array
  try {
    const read = readFileSync(file)
    // Views of numbers must begin at multiples of four, which a pooled buffer does not promise.
    bytes = read.byteOffset % 16 === 0 ? read : new Uint8Array(read)
  } catch (cause) {
    throw new CopydeskError(
      'broken-install',
      `the language model ${file} cannot be read; install copydesk anew, or run npm run train -- ${training}`,
      { cause },
    )
  }
  const header = readHeader<Shape>(bytes, name)
  if (!header) {
    throw new CopydeskError(
      'broken-install',
      `${file} is no language model of this version; install copydesk anew, or run npm run train -- ${training}`,
    )
  }
  return { ...header, bytes }
}

/** The header of a weight file, or nothing where the bytes are none or do not reach as far as it says. */
function readHeader<Shape>(bytes: Uint8Array, name: string): ModelHeader<Shape> | undefined {
  const text = new TextDecoder()
  if (bytes.length < 12 || text.decode(bytes.subarray(0, 8)) !== name) return undefined
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true)
  if (bytes.length < 12 + length) return undefined
  const header = JSON.parse(text.decode(bytes.subarray(12, 12 + length))) as ModelHeader<Shape>
  const whole = Object.values(header.sections).every(
    (section) => section.at + sectionBytes(section) <= bytes.length,
  )
  return whole ? header : undefined
}

/** A section that the file must have. */
export function sectionOf({ sections }: Pick<Model, 'sections'>, name: string): Section {
  const section = sections[name]
  if (!section) throw new Error(`no section is called ${name}`)
  return section
}

/** The rows of a `rows8` section, where they lie. */
export function scaledRows(
  model: Pick<Model, 'sections' | 'bytes'>,
  name: string,
): { readonly values: Int8Array; readonly scales: Float32Array } {
  const section = sectionOf(model, name)
  const from = model.bytes.byteOffset + section.at
  return {
    values: new Int8Array(model.bytes.buffer, from, section.rows * section.columns),
    scales: new Float32Array(model.bytes.buffer, from + scalesAt(section), section.rows),
  }
}

/** Copies a section into the kernel's memory; its byte offset there. */
export function copySection(
  kernel: Kernel,
  model: Pick<Model, 'sections' | 'bytes'>,
  name: string,
): number {
  const section = sectionOf(model, name)
  const bytes = sectionBytes(section)
  const to = kernel.take(Math.ceil(bytes / 4))
  const target = new Uint8Array(kernel.memory.buffer, to, bytes)
  target.set(model.bytes.subarray(section.at, section.at + bytes))
  return to
}
