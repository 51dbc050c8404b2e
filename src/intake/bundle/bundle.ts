import type { Problem } from '../../article/index.ts'
import type { Input } from '../document.ts'

/** Files that hold pages, or name them. */
export type BundleKind = 'feed' | 'feed-list' | 'site-map' | 'warc' | 'arc' | 'wacz' | 'mail'

/** What comes out of a file that holds several pages: a page, or what is wrong with the file. */
export type BundlePart = { readonly page: Input } | { readonly problem: Problem }
