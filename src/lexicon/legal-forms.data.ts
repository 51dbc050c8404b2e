/** Legal forms of companies, romanised and without dots: they tell nothing about who is meant. Own list. */
export const LEGAL_FORM_WORDS: readonly string[] = `
  inc incorporated corp corporation co company ltd limited llc llp lp plc ag aktiengesellschaft
  aktiebolag gmbh kg kgaa se sa sas sarl srl spa sl slu bv nv ab as asa aps oy oyj kk jsc ojsc
  pjsc cjsc oao ooo pao zao ano ltda eireli sro doo ad eood ood sp zoo spzoo pte pty bvba sprl
  holding holdings aktsionernoe obshchestvo ogranichennoy otvetstvennostyu otkrytoe publichnoe
  zakrytoe sdn bhd pt tbk kft rt jscb joint stock open liability
`
  .trim()
  .split(/\s+/)

/** Legal forms of companies, romanised and without dots. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(LEGAL_FORM_WORDS)
