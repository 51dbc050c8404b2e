/** A dependency tree under construction. */
export interface Tree {
  readonly heads: Int32Array
  readonly relations: string[]
  /** Hangs `word` on `head` unless it hangs somewhere or a circle would come of it; says whether it did. */
  attach(word: number, head: number, relation: string): boolean
  isFree(word: number): boolean
  /** The word that `word` depends on at the end of the chain. */
  top(word: number): number
}

const FREE = -2

/** A tree of `size` words that hang nowhere yet. */
export function plantTree(size: number): Tree {
  const heads = new Int32Array(size).fill(FREE)
  const relations = new Array<string>(size).fill('dep')
  const top = (word: number): number => {
    let at = word
    while ((heads[at] as number) >= 0) at = heads[at] as number
    return at
  }
  return {
    heads,
    relations,
    top,
    isFree: (word) => heads[word] === FREE,
    attach(word, head, relation) {
      if (word < 0 || head < 0 || word >= size || head >= size) return false
      if (heads[word] !== FREE || top(head) === word) return false
      heads[word] = head
      relations[word] = relation
      return true
    },
  }
}

/** Makes `root` the only root: every other word that hangs nowhere goes on it. */
export function settleTree(tree: Tree, root: number, relationOf: (word: number) => string): void {
  const top = tree.top(root)
  for (let word = 0; word < tree.heads.length; word++) {
    if (word !== top && tree.heads[word] === FREE) tree.attach(word, top, relationOf(word))
  }
  tree.heads[top] = -1
  tree.relations[top] = 'root'
}
