/** Columns of a panel: how many outputs are summed side by side. */
export const PANEL: usize = 8
