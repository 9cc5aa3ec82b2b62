/** Practice words without marks, case or underscores: 'Khiển_trách' → 'khien trach'. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[_\s-]+/g, ' ')
    .trim()
