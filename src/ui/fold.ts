/** Chữ thường không dấu, for comparing on screen; the server folds for itself. */
export const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
