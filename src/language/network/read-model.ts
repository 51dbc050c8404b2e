import { readFileSync } from 'node:fs'
import { CopydeskError } from '../../article/index.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { MODEL_NAME, type ModelHeader, type Section, scalesAt, sectionBytes } from './model-file.ts'

/** A weight file in memory: its header, and its bytes. */
export interface Model extends ModelHeader {
  readonly bytes: Uint8Array
}

/**
 * Reads a weight file.
 *
 * @throws {CopydeskError} `broken-install` where it is missing or is none.
 */
export function readModel(file: string): Model {
  let bytes: Uint8Array
  try {
    const read = readFileSync(file)
    // Views of numbers must begin at multiples of four, which a pooled buffer does not promise.
    bytes = read.byteOffset % 16 === 0 ? read : new Uint8Array(read)
  } catch (cause) {
    throw new CopydeskError(
      'broken-install',
      `the language model ${file} cannot be read; install copydesk anew, or run npm run train -- language`,
      { cause },
    )
  }
  const header = readHeader(bytes)
  if (!header) {
    throw new CopydeskError(
      'broken-install',
      `${file} is no language model of this version; install copydesk anew, or run npm run train -- language`,
    )
  }
  return { ...header, bytes }
}

/** The header of a weight file, or nothing where the bytes are none or do not reach as far as it says. */
function readHeader(bytes: Uint8Array): ModelHeader | undefined {
  const text = new TextDecoder()
  if (bytes.length < 12 || text.decode(bytes.subarray(0, 8)) !== MODEL_NAME) return undefined
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true)
  if (bytes.length < 12 + length) return undefined
  const header = JSON.parse(text.decode(bytes.subarray(12, 12 + length))) as ModelHeader
  const whole = Object.values(header.sections).every(
    (section) => section.at + sectionBytes(section) <= bytes.length,
  )
  return whole ? header : undefined
}

/** A section that the file must have. */
export function sectionOf({ sections }: Model, name: string): Section {
  const section = sections[name]
  if (!section) throw new Error(`no section is called ${name}`)
  return section
}

/** The rows of a `rows8` section, where they lie. */
export function scaledRows(
  model: Model,
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
export function copySection(kernel: Kernel, model: Model, name: string): number {
  const section = sectionOf(model, name)
  const bytes = sectionBytes(section)
  const to = kernel.take(Math.ceil(bytes / 4))
  const target = new Uint8Array(kernel.memory.buffer, to, bytes)
  target.set(model.bytes.subarray(section.at, section.at + bytes))
  return to
}
