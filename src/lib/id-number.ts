/** Nine digits or more, spaced or not: an identity number, which must never stand in an address. */
export const looksLikeIdNumber = (text: string) => /\d{9}/.test(text.replaceAll(/[\s.-]/g, ''))

/** What a search field says of one. */
export const refuseIdNumber = (text: string) =>
  looksLikeIdNumber(text)
    ? 'Số định danh không tìm ở đây. Hãy vào “Con người”, bấm “Tìm theo số định danh”.'
    : undefined
