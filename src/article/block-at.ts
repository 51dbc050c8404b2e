import type { Article } from './article.ts'
import type { Block } from './block.ts'
import { partitionPoint } from './partition-point.ts'

/** Index of the block that `offset` of the text stands in, by halves; -1 between blocks. */
export function blockIndexAt({ blocks }: Pick<Article, 'blocks'>, offset: number): number {
  const at = partitionPoint(blocks.length, (index) => blocks[index]!.span.start <= offset) - 1
  const block = blocks[at]
  return block && offset < block.span.end ? at : -1
}

/** The block that `offset` of the text stands in. */
export const blockAt = (article: Pick<Article, 'blocks'>, offset: number): Block | undefined =>
  article.blocks[blockIndexAt(article, offset)]
