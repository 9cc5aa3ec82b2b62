/** Vì sao nghi là một người. */
export const groundWords = {
  number: 'Cùng số căn cước hoặc chứng minh nhân dân',
  'name-and-birthday': 'Cùng họ tên (không kể dấu) và ngày sinh',
  'name-and-year': 'Cùng họ tên (không kể dấu) và năm sinh; một hồ sơ chưa có đủ ngày, tháng sinh',
  'day-and-month-swapped': 'Cùng họ tên, ngày và tháng sinh đổi chỗ cho nhau',
  'given-name-birthday-unit': 'Cùng tên, ngày sinh và đơn vị; họ hoặc tên đệm ghi khác nhau',
  'name-without-birthday': 'Cùng họ tên, cùng đơn vị; một hồ sơ chưa có ngày sinh',
} as const
export type Ground = keyof typeof groundWords
