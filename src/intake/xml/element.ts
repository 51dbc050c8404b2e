/** One element of an XML file as it was read. */
export interface XmlElement {
  /**
   * In small letters, with the usual prefix of its namespace whatever prefix the file gives it: `dc:date`. Names of the root's own
   * namespace and of RSS have none: `entry`, `item`.
   */
  readonly name: string
  /** By names in small letters: `href`, `xml:base`, `rdf:about`. */
  readonly attributes: ReadonlyMap<string, string>
  /** The address that relative ones are meant from, where `xml:base` or the file's own address says one. */
  readonly base?: string
  readonly children: readonly XmlElement[]
  /** Its own characters; of an element whose content is kept as markup, all of it with the tags. */
  readonly text: string
  /** True where tags stood in content that is kept as markup: its text is then escaped where that is meant. */
  readonly hasTags: boolean
}

/** The first child of one of the names, in the order of the names. */
export function childOf(element: XmlElement, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const found = element.children.find((child) => child.name === name)
    if (found) return found
  }
  return undefined
}

/** All children of the names, as they stand. */
export const childrenOf = (element: XmlElement, ...names: string[]): XmlElement[] =>
  element.children.filter(({ name }) => names.includes(name))

/** Its words in one line; '' where there is none. */
export const lineOf = (element: XmlElement | undefined): string =>
  (element?.text ?? '').replace(/\s+/g, ' ').trim()

/** The line of the first child of one of the names that has one. */
export function childLine(element: XmlElement, ...names: string[]): string {
  for (const name of names) {
    for (const child of element.children) {
      if (child.name !== name) continue
      const line = lineOf(child)
      if (line !== '') return line
    }
  }
  return ''
}
