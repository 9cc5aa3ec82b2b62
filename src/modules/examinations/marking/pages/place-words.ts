export const placeWords = (position: number, part: string) =>
  position < 0 ? 'Điểm trừ' : `Câu ${position + 1}${part ? `, phần ${part}` : ''}`
