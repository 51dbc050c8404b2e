import { join } from 'node:path'

/** One run of `predict` and its scorer over a dev set, and the figures that are read off it. */
export interface Measure {
  /** Shown in the status table and the key in floors.json: `area set`. */
  readonly name: string
  readonly area: string
  /** Under ../shared/bench, or `../…` beside it. */
  readonly input: string
  /** Makes the input where it is not a file as it stands: a script and its arguments. */
  readonly make?: readonly string[]
  /** Folder under ../shared/bench where the scorer runs. */
  readonly folder: string
  /** The scorer's arguments; PRED stands for the file of predictions. */
  readonly score: readonly string[]
  /** Where each figure stands: a path into the scorer's JSON, or a pattern with one group. */
  readonly figures: Readonly<Record<string, string | RegExp>>
}

const BODY = { 'body F1': /body F1 ([\d.]+)/, 'exact pages': / acc ([\d.]+)/ }
const META = { title: /title ([\d.]+)/, authors: /authors set ([\d.]+)/, date: /date ([\d.]+)/ }
const TREES = {
  UPOS: /UPOS +([\d.]+)/,
  lemma: /lemma +([\d.]+)/,
  UAS: /^with punctuation +UAS +([\d.]+)/m,
  LAS: /^with punctuation.*? LAS +([\d.]+)/m,
}

const extract = (set: string, figures: Measure['figures'], ...more: string[]): Measure => ({
  name: `extract ${set}`,
  area: 'extract',
  input: `extract/data/${set}`,
  folder: 'extract',
  score: ['score.mjs', 'data', set, 'PRED', ...more],
  figures,
})

const text = (kind: string, figures: Measure['figures']): Measure => ({
  name: `text ${kind}`,
  area: 'text',
  input: 'extract/data/text',
  folder: 'extract',
  score: ['score.mjs', 'data', 'text', 'PRED', '--kind', kind],
  figures,
})

const language = (
  area: string,
  set: string,
  figures: Measure['figures'],
  ...make: string[]
): Measure => ({
  name: `${area} ${set.replace(/\..*$/, '')}`,
  area,
  input: `../corpora/${set}`,
  make: ['make-input.mjs', `../../corpora/${set}`, ...make],
  folder: 'language',
  score: ['score.mjs', area, `../../corpora/${set}`, 'PRED'],
  figures,
})

const EWT = '../../corpora/ud-ewt-dev.conllu.gz'
const HEAD = { 'head F1': /^head +F1 +([\d.]+)/m }

/** Roles of given predicates, or end to end. */
const roles = (set: string, words: readonly string[], end = false): Measure => {
  const more = end ? ['--end'] : []
  const gold = `../../corpora/${set}.jsonl.gz`
  return {
    name: `roles ${set}${end ? ', end to end' : ''}`,
    area: 'roles',
    input: `../corpora/${set}.jsonl.gz`,
    make: ['make-input.mjs', gold, ...words, ...more],
    folder: 'language',
    score: ['score.mjs', 'roles', gold, 'PRED', ...more],
    figures: { ...HEAD, ...(end ? { 'predicates F1': /^predicate +F1 +([\d.]+)/m } : {}) },
  }
}

const pronouns = (set: string, figures: Measure['figures']): Measure => ({
  name: `pronouns ${set}`,
  area: 'pronouns',
  input: `pronouns/${set}.dev.jsonl.gz`,
  folder: 'pronouns',
  score: ['score.mjs', `${set}.dev.jsonl.gz`, 'PRED', '--json'],
  figures,
})

const dates = (set: string, figures: Measure['figures']): Measure => ({
  name: `dates ${set}`,
  area: 'dates',
  input: `dates/${set}.dev.jsonl`,
  folder: 'dates',
  score: ['score.mjs', `${set}.dev.jsonl`, 'PRED'],
  figures,
})

const VALUE = { 'value F1': /value F1 +([\d.]+)/, 'calendar F1': /calendar F1 +([\d.]+)/ }
const SPANS = { 'strict F1': /strict +F1 +([\d.]+)/, 'relaxed F1': /relaxed +F1 +([\d.]+)/ }

const clusters = (set: string, ...more: string[]): Measure => ({
  name: `name-clusters ${set}`,
  area: 'name-clusters',
  input: `names/${set}.dev.jsonl`,
  folder: 'names',
  score: ['score.mjs', 'cluster', `${set}.dev.jsonl`, 'PRED', '--types', 'name,adjective', ...more],
  figures: { 'CoNLL F1': /"conll":([\d.]+)/i },
})

const events = (set: string, figures: Measure['figures']): Measure => ({
  name: `${set === 'status' ? '' : 'events '}${set}`,
  area: set === 'status' ? 'status' : 'events',
  input: `events/${set}.dev.jsonl`,
  folder: 'events',
  score: ['score.mjs', `${set}.dev.jsonl`, 'PRED', '--json'],
  figures,
})

/** Scripts of our own that make and score sets of copies. */
const OWN = join(import.meta.dirname, 'copies')
const BORROWED = /"recallByRelation":\{[^}]*"borrow":"([\d.]+)/

const copies = (set: string, figures: Measure['figures']): Measure => ({
  name: `copies ${set}`,
  area: 'copies',
  input: `copies/${set}.docs.jsonl.gz`,
  folder: 'copies',
  score: ['score.mjs', '--gold', `${set}.gold.jsonl.gz`, '--pred', 'PRED', '--json'],
  figures,
})

const stories = (set: string): Measure => ({
  name: `stories ${set}`,
  area: 'stories',
  input: `stories/${set}.docs.jsonl.gz`,
  folder: 'stories',
  score: ['score.mjs', '--gold', `${set}.gold.jsonl`, '--pred', 'PRED', '--json'],
  figures: { 'BCubed F1': 'online.bcubed.f1', 'settled F1': 'settled.bcubed.f1' },
})

const seeds = (
  area: string,
  folder: string,
  score: readonly string[],
  figures: Measure['figures'],
): Measure => ({
  name: `seeds ${area}`,
  area,
  input: '../seeds',
  folder,
  score,
  figures,
})

/** Everything that is measured on the dev sets, in the order of the stages. */
export const MEASURES: readonly Measure[] = [
  extract('zyte', BODY),
  extract('fundus', { ...BODY, ...META }, '--lang', 'en'),
  extract('wcxb', BODY),
  extract('meta', META),
  text('block', { 'body F1': BODY['body F1'] }),
  text('nodes', { 'body F1': BODY['body F1'] }),
  text('spam', { 'body F1': BODY['body F1'], 'names gone': /dropped ([\d.]+)/ }),
  language(
    'segment',
    'gum-news-dev.conllu.gz',
    { tokens: /^tokens +F1 +([\d.]+)/m, sentences: /^sentences +F1 +([\d.]+)/m },
    '--text',
  ),
  language('parse', 'ud-ewt-dev.conllu.gz', TREES),
  language('parse', 'gum-news-dev.conllu.gz', TREES),
  language('ner', 'worldwide-dev.iob2.gz', { F1: /^total +F1 +([\d.]+)/m }),
  language('ner', 'crossner-politics-dev.bio.gz', { F1: /^total +F1 +([\d.]+)/m }),
  roles('propbank-ewt-dev', [EWT]),
  roles('propbank-ewt-dev', [EWT], true),
  roles('propbank-masc-news-dev', []),
  language(
    'factuality',
    'uds-factuality-ewt-dev.tsv.gz',
    { r: / r ([\d.]+)/, 'not so F1': /^not so +F1 +([\d.]+)/m },
    EWT,
  ),
  dates('timebank', { ...VALUE, ...SPANS }),
  dates('aquaint', { ...VALUE, ...SPANS }),
  dates('meantime', { ...VALUE, ...SPANS }),
  dates('gum-news', { 'calendar F1': VALUE['calendar F1'] }),
  dates('wikiwars', VALUE),
  {
    name: 'pubdate',
    area: 'pubdate',
    input: 'dates/pubdate/pages.dev.jsonl.br',
    folder: 'dates/pubdate',
    score: ['score.mjs', 'pages.dev.jsonl.br', 'PRED'],
    figures: { accuracy: /accuracy ([\d.]+)/ },
  },
  {
    name: 'falsedates',
    area: 'falsedates',
    input: 'dates/forensics.dev.jsonl',
    folder: 'dates',
    score: ['forensics.mjs', 'score', 'forensics.dev.jsonl', 'PRED'],
    figures: { AUC: /AUC ([\d.]+)/, 'caught at 5 %': /doubt of true ones ([\d.]+)%/ },
  },
  {
    name: 'timeline airbus',
    area: 'timeline',
    input: 'dates/timeline-airbus.docs.dev.jsonl',
    folder: 'dates',
    score: ['score-timeline.mjs', 'timeline-airbus.gold.dev.jsonl', 'PRED'],
    figures: { 'official F1': /official +F1 ([\d.]+)/, 'mentions F1': /mentions +F1 ([\d.]+)/ },
  },
  {
    name: 'name-pairs',
    area: 'name-pairs',
    input: 'names/pairs.dev.jsonl',
    folder: 'names',
    score: ['score.mjs', 'pairs', 'pairs.dev.jsonl', 'PRED', '--t', '0.8'],
    figures: { F1: /"f1":([\d.]+)/ },
  },
  clusters('meantime', '--scope', 'topic', '--kinds', 'person'),
  clusters('newswcl50', '--scope', 'topic', '--kinds', 'person'),
  clusters('ecb', '--scope', 'topic', '--kinds', 'person'),
  clusters('gum', '--scope', 'doc'),
  pronouns('gap', { F1: 'all.F' }),
  pronouns('gum-news', { F1: 'all.F', 'named F1': 'name.F' }),
  pronouns('np4e', { F1: 'all.F', 'named F1': 'name.F' }),
  {
    name: 'claims polnear',
    area: 'claims',
    input: 'claims/polnear.dev.jsonl.gz',
    folder: 'claims',
    score: ['score.mjs', 'polnear.dev.jsonl.gz', 'PRED', '--json'],
    figures: { 'relation F': 'relation.F', 'speech relation F': 'cueClass.speech.relation.F' },
  },
  {
    name: 'claims ggt',
    area: 'claims',
    input: 'claims/ggt.dev.jsonl.gz',
    folder: 'claims',
    score: ['score.mjs', 'ggt.dev.jsonl.gz', 'PRED', '--protocol', 'ggt'],
    figures: { 'F (T 0.3)': /T 0\.3: .*? F ([\d.]+)/ },
  },
  {
    name: 'claims gum',
    area: 'claims',
    input: 'claims/gum.attr.jsonl.gz',
    folder: 'claims',
    score: ['score.mjs', 'gum.attr.jsonl.gz', 'PRED', '--json'],
    figures: { 'content overlap F': 'overlap.content.F' },
  },
  events('gsr', { 'first type': 'firstEventAccuracy', 'type F1': 'type.f1' }),
  events('plv', { 'root macro-F1': 'root.macroF1', 'quad macro-F1': 'quad.macroF1' }),
  events('quad', { 'quad macro-F1': 'quad.macroF1' }),
  events('status', { accuracy: 'accuracy', 'macro-F1': 'macroF1' }),
  copies('dev', {
    'pairs F1': 'detect.f1',
    relation: 'relationAccuracy',
    direction: 'directionAccuracy',
    'aligned F1': 'alignChars.f1',
    'borrow recall': BORROWED,
    'altered F1': 'alterSpans.f1',
    'injected F1': 'injectSpans.f1',
    'furniture F1': 'boilerChars.f1',
    'tampered F1': 'flags.tampered.f1',
  }),
  copies('wild-dev', { 'pairs F1': 'detect.f1', precision: 'detect.p', recall: 'detect.r' }),
  {
    name: 'copies held-back',
    area: 'copies',
    input: 'copies/held-back',
    make: [join(OWN, 'make-set.ts'), '-'],
    folder: 'copies',
    score: [join(OWN, 'score-held-back.ts'), 'PRED'],
    figures: {
      'pairs F1': 'detect.f1',
      relation: 'relationAccuracy',
      direction: 'directionAccuracy',
      'aligned F1': 'alignChars.f1',
      'borrow recall': BORROWED,
      'altered F1': 'alterSpans.f1',
      'injected F1': 'injectSpans.f1',
      'furniture F1': 'boilerChars.f1',
    },
  },
  {
    name: 'originals dev',
    area: 'originals',
    input: 'copies/dev.docs.jsonl.gz',
    folder: 'copies',
    score: [join(OWN, 'score-originals.ts'), 'dev.gold.jsonl.gz', 'dev.docs.jsonl.gz', 'PRED'],
    figures: { 'of three altered copies': 'copies.f1', 'of any three pages': 'any.f1' },
  },
  stories('allsides'),
  stories('allsides-stream'),
  stories('g5'),
  stories('basil'),
  stories('ecb'),
  stories('fnc'),
  stories('uci'),
  {
    name: 'farms',
    area: 'farms',
    input: 'farms/dev.docs.jsonl',
    folder: 'farms',
    score: ['score.mjs', 'dev.docs.jsonl', 'dev.gold.jsonl', 'PRED', '--json'],
    figures: {
      stories: 'stories.f1',
      copies: 'copies.f1',
      'farm-copy dates': 'date|farm-copy|right',
      titles: 'title.all.right',
      body: 'body.f1',
      injected: 'injected.f1',
      originals: 'original.charF1',
    },
  },
  seeds('dates', 'dates', ['score.mjs', 'seeds.gold.json', 'PRED'], VALUE),
  seeds('timeline', 'dates', ['score-timeline.mjs', 'seeds.gold.json', 'PRED'], {
    found: /found (\d+)/,
    F1: /F1 ([\d.]+)/,
  }),
  seeds('claims', 'claims', ['score-seeds.mjs', 'seeds.gold.json', '../../seeds', 'PRED'], {
    found: /found (\d+)\//,
    'source right': /source right (\d+)\//,
  }),
  seeds('name-clusters', 'names', ['score.mjs', 'seeds', 'seeds.gold.json', 'PRED'], {
    'CoNLL F1': /"mentions":"names".*?"conll":([\d.]+)/i,
  }),
  seeds('events', 'events', ['score.mjs', 'seeds.gold.json', 'PRED'], {
    'core recall, 000': '000_3a87b46e895f048c.txt|core|recall',
    'core recall, 002': '002_cc01d4613e89e13c.txt|core|recall',
  }),
]
