type Counted = { readonly unitId: string | null }

/** '12 người', or '19 đơn vị' of a decision about units. */
export const countWords = (items: readonly Counted[]) =>
  `${items.length} ${items.some(({ unitId }) => unitId) ? 'đơn vị' : 'người'}`
