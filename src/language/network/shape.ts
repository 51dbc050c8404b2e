/** What the network is made of: sizes, and the labels that it gives, in the order of its outputs. */
export interface Shape {
  /** Numbers of a word's ready-made vector. */
  readonly vector: number
  /** Numbers of a learned feature. */
  readonly feature: number
  /** Rows of the table of learned features; a feature's row is its hash. */
  readonly featureRows: number
  /** Width of one direction of an LSTM layer. */
  readonly hidden: number
  readonly layers: number
  /** Width of the two views that are compared to find a word's head. */
  readonly arc: number
  /** Width of the two views that give the relation to the head. */
  readonly relation: number
  /** Width of the view that gives names. */
  readonly name: number
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Relations but `root`. */
  readonly relations: readonly string[]
  /** O, then B I E S of each type. */
  readonly nameTags: readonly string[]
}

/** One table of numbers of the network. */
export interface Tensor {
  /** Where it begins, in numbers from the beginning of all. */
  readonly at: number
  readonly rows: number
  readonly columns: number
}

/** Rounds up to whole panels of the kernel. */
export const padded = (count: number): number => Math.ceil(count / 8) * 8

/** Columns of the views of a word, in this order: as dependent and as head, twice, and as name. */
export const viewWidth = ({ arc, relation, name }: Shape): number => arc * 2 + relation * 2 + name

/** Columns of the scores of tags: universal ones, then Penn's from `padded(upos)` on. */
export const tagWidth = ({ upos, xpos }: Shape): number => padded(upos.length) + padded(xpos.length)

/** Where each tensor of a network of this shape stands, and how many numbers there are. */
export function layOut(shape: Shape): {
  readonly tensors: ReadonlyMap<string, Tensor>
  readonly count: number
} {
  const tensors = new Map<string, Tensor>()
  let at = 0
  const add = (name: string, rows: number, columns: number): void => {
    tensors.set(name, { at, rows, columns })
    at += Math.ceil((rows * columns) / 16) * 16
  }
  const { hidden, arc, relation, name } = shape
  for (let layer = 0; layer < shape.layers; layer++) {
    const width = layer === 0 ? shape.vector + shape.feature : hidden * 2
    for (const direction of ['forward', 'backward']) {
      add(`layer ${layer} ${direction} input`, width, hidden * 4)
      add(`layer ${layer} ${direction} recurrent`, hidden, hidden * 4)
      add(`layer ${layer} ${direction} bias`, 1, hidden * 4)
    }
  }
  const labels = padded(shape.relations.length)
  add('views', hidden * 2, viewWidth(shape))
  add('views bias', 1, viewWidth(shape))
  add('tags', hidden * 2, tagWidth(shape))
  add('tags bias', 1, tagWidth(shape))
  add('arcs', arc, arc)
  add('arcs bias', 1, arc)
  add('root', 1, arc)
  add('relations', relation, relation * labels)
  add('relations of dependent', relation, labels)
  add('relations of head', relation, labels)
  add('relations bias', 1, labels)
  add('names', name, padded(shape.nameTags.length))
  add('names bias', 1, padded(shape.nameTags.length))
  add('name steps', shape.nameTags.length, shape.nameTags.length)
  add('features', shape.featureRows, shape.feature)
  return { tensors, count: at }
}

/** A tensor that the shape must have. */
export function tensorOf(tensors: ReadonlyMap<string, Tensor>, name: string): Tensor {
  const tensor = tensors.get(name)
  if (!tensor) throw new Error(`no tensor is called ${name}`)
  return tensor
}
