/**
 * Corpora that the language models are trained and tuned on: the files of `../shared/corpora`, whose
 * README names sources, revisions and counts. Roles are binding: what is `dev` is never trained on.
 * GUM's genres under non-commercial licences are left out altogether.
 */
export const CORPORA = [
  // Trees: words, tags, lemmas, heads.
  {
    name: 'ud-ewt-train',
    file: 'ud-ewt-train.conllu.gz',
    kind: 'trees',
    role: 'train',
    format: 'conllu',
    licence: 'annotations CC BY-SA 4.0; texts of the LDC English Web Treebank (various owners)',
  },
  {
    name: 'gum-train-open',
    file: 'gum-train-open.conllu.gz',
    kind: 'trees',
    role: 'train',
    format: 'conllu',
    licence:
      'annotations CC BY 4.0; texts CC BY 4.0 (academic, court), CC BY-SA 3.0 (bio, voyage), ' +
      'CC BY 2.5 (news, interview), not named in LICENSE.txt (speech, textbook, vlog)',
  },
  {
    name: 'ud-ewt-dev',
    file: 'ud-ewt-dev.conllu.gz',
    kind: 'trees',
    role: 'dev',
    format: 'conllu',
    licence: 'as ud-ewt-train',
  },
  {
    name: 'gum-dev-open',
    file: 'gum-dev-open.conllu.gz',
    kind: 'trees',
    role: 'dev',
    format: 'conllu',
    licence: 'as gum-train-open',
  },
  {
    name: 'gum-news-dev',
    file: 'gum-news-dev.conllu.gz',
    kind: 'trees',
    role: 'dev',
    format: 'conllu',
    licence: 'annotations CC BY 4.0, texts CC BY 2.5',
  },
  // Names: person, organisation, place.
  {
    name: 'worldwide-train',
    file: 'worldwide-train.iob2.gz',
    kind: 'names',
    role: 'train',
    format: 'numbered',
    licence: "none stated (stanfordnlp/en-worldwide-newswire); texts are newspapers'",
  },
  {
    name: 'gum-train-open-names',
    file: 'gum-train-open.conllu.gz',
    kind: 'names',
    role: 'train',
    format: 'gum-entities',
    licence: 'as gum-train-open',
  },
  {
    name: 'crossner-politics-train',
    file: 'crossner-politics-train.bio.gz',
    kind: 'names',
    role: 'train',
    format: 'columns',
    licence: 'MIT (repository); text is Wikipedia',
  },
  {
    name: 'crossner-politics-train2',
    file: 'crossner-politics-train2.bio.gz',
    kind: 'names',
    role: 'train',
    format: 'columns',
    licence: 'MIT (repository); text is Wikipedia',
  },
  {
    name: 'wikigold',
    file: 'wikigold.conll.gz',
    kind: 'names',
    role: 'train',
    format: 'columns',
    licence: 'CC BY 4.0',
  },
  // Sentences of UD EWT dev: for names only, never for tags, lemmas or trees.
  {
    name: 'uner-ewt-train70',
    file: 'uner-ewt-dev.train70.iob2.gz',
    kind: 'names',
    role: 'train',
    format: 'numbered',
    licence: 'CC BY-SA 4.0',
  },
  // Predicates with their arguments, over the sentences of UD EWT and over words of their own.
  {
    name: 'propbank-ewt-train',
    file: 'propbank-ewt-train.jsonl.gz',
    kind: 'roles',
    role: 'train',
    format: 'propbank',
    licence: 'CC BY-SA 4.0 (propbank/propbank-release)',
  },
  {
    name: 'propbank-masc-train',
    file: 'propbank-masc-train.jsonl.gz',
    kind: 'roles',
    role: 'train',
    format: 'propbank',
    licence:
      'CC BY-SA 4.0 (propbank/propbank-release); texts MASC, "linguistic education, research, and development, ' +
      'including commercial development"',
  },
  {
    name: 'propbank-ewt-dev',
    file: 'propbank-ewt-dev.jsonl.gz',
    kind: 'roles',
    role: 'dev',
    format: 'propbank',
    licence: 'as propbank-ewt-train',
  },
  {
    name: 'propbank-masc-news-dev',
    file: 'propbank-masc-news-dev.jsonl.gz',
    kind: 'roles',
    role: 'dev',
    format: 'propbank',
    licence: "as propbank-masc-train; the texts are the papers'",
  },
  // What each sense of a word takes.
  {
    name: 'propbank-rolesets',
    file: 'propbank-rolesets.tsv.gz',
    kind: 'frames',
    role: 'train',
    format: 'tsv',
    licence: 'CC BY-SA 4.0 (propbank/propbank-frames)',
  },
  // Did it happen? Verbs of UD EWT.
  {
    name: 'uds-factuality-ewt-train',
    file: 'uds-factuality-ewt-train.tsv.gz',
    kind: 'factuality',
    role: 'train',
    format: 'tsv',
    licence: 'CC BY-SA 4.0 (Universal Decompositional Semantics)',
  },
  {
    name: 'uds-factuality-ewt-dev',
    file: 'uds-factuality-ewt-dev.tsv.gz',
    kind: 'factuality',
    role: 'dev',
    format: 'tsv',
    licence: 'as uds-factuality-ewt-train',
  },
  // Articles as they were written: the trees of the network before are learned of them.
  {
    name: 'polnear-train',
    file: '../bench/claims/polnear.train.jsonl.gz',
    kind: 'articles',
    role: 'train',
    format: 'articles',
    licence: "none stated for the annotations, which are not used; texts are seven publishers'",
  },
  {
    name: 'worldwide-dev',
    file: 'worldwide-dev.iob2.gz',
    kind: 'names',
    role: 'dev',
    format: 'numbered',
    licence: 'as worldwide-train',
  },
  {
    name: 'crossner-politics-dev',
    file: 'crossner-politics-dev.bio.gz',
    kind: 'names',
    role: 'dev',
    format: 'columns',
    licence: 'MIT (repository); text is Wikipedia',
  },
  {
    name: 'uner-ewt-dev30',
    file: 'uner-ewt-dev.dev30.iob2.gz',
    kind: 'names',
    role: 'dev',
    format: 'numbered',
    licence: 'CC BY-SA 4.0',
  },
] as const satisfies readonly Corpus[]

/** One annotated text collection. */
export interface Corpus {
  readonly name: string
  /** In `../shared/corpora`. */
  readonly file: string
  readonly kind: 'trees' | 'names' | 'articles' | 'roles' | 'frames' | 'factuality'
  /** `dev` measures and chooses; it is never trained on. */
  readonly role: 'train' | 'dev'
  /**
   * How names or trees are written: CoNLL-U; CoNLL-U with GUM's `Entity=` field; number, token, tag
   * (UNER, Worldwide); token first and tag last (CrossNER's BIO, wikigold's IO); an article as JSON a line; a
   * sentence's predicates as JSON a line; columns with a head line.
   */
  readonly format:
    | 'conllu'
    | 'gum-entities'
    | 'numbered'
    | 'columns'
    | 'articles'
    | 'propbank'
    | 'tsv'
  readonly licence: string
}

/** Names of the corpora. */
export type CorpusName = (typeof CORPORA)[number]['name']

type NamedCorpus = Corpus & { readonly name: CorpusName }

/**
 * A corpus of the table by its name.
 *
 * @example corpus('gum-news-dev').role // 'dev'
 */
export function corpus(name: CorpusName): NamedCorpus {
  return CORPORA.find((entry) => entry.name === name) as NamedCorpus
}

/** The corpora of one kind and role, in the table's order. */
export function corporaFor(kind: Corpus['kind'], role: Corpus['role']): readonly NamedCorpus[] {
  return CORPORA.filter((entry) => entry.kind === kind && entry.role === role)
}
