/** What tests use of the processor, which has no types of its own. */
declare module 'jsonld' {
  interface Quad {
    readonly subject: { readonly value: string }
    readonly predicate: { readonly value: string }
    readonly object: { readonly value: string }
  }
  interface Loaded {
    readonly document: object
    readonly documentUrl: string
  }
  const processor: {
    toRDF(
      document: object,
      options: { readonly documentLoader: (url: string) => Promise<Loaded> },
    ): Promise<readonly Quad[]>
  }
  // biome-ignore lint/style/noDefaultExport: as the package has it.
  export default processor
}
