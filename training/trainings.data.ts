/** A script that remakes weights. */
interface Training {
  readonly train: (options: readonly string[]) => void | Promise<void>
}

/** What can be trained, by the name of its weights under `models/`. */
export const TRAININGS: Readonly<Record<string, () => Promise<Training>>> = {
  language: () => import('./language/network/train.ts'),
  lemma: () => import('./language/lemma/train.ts'),
}
