/** What may stand before the noun of an office: `deputy foreign minister`, `chief executive officer`. Own list. */
export const OFFICE_MODIFIERS: readonly string[] = `
  deputy vice former ex acting interim then outgoing incoming current late foreign interior
  defense defence finance health justice prime first chief senior top assistant associate general
  attorney press supreme state national security opposition party ruling rebel military army navy
  police special lead executive managing presidential ministerial trade energy education economy
  economic labour labor transport agriculture environment culture information communications
  unification home external affairs veteran longtime presiding crown grand district circuit
  permanent lieutenant major brigadier rear air field fleet staff sergeant detective spokes
  official government federal house senate assembly parliament majority minority budget minister
  secretary exchequer principal elected under co-chief caretaker longtime-serving spiritual
  paramount political campaign news sports diplomatic team club company group emeritus tribal
  union female male young technology operating financial marketing product quality medical legal
  compliance revenue strategy public county harbour planning network customs
  intelligence correctional probation shadow work pensions
`
  .trim()
  .split(/\s+/)
