/** Loại khóa, as the annual minimum counts it */
export const courseKindNames = {
  programme: 'Chương trình theo nghị định',
  update: 'Tập huấn, cập nhật kiến thức',
  abroad: 'Khóa ở nước ngoài',
  other: 'Loại khác, không tính vào mức tối thiểu',
} as const
export const courseKinds = ['programme', 'update', 'abroad', 'other'] as const
