/** Two figures that belong together: the ends of a range, or a share of pupils and its rate. */
export function pairWords(label: string, values: readonly unknown[]): string | undefined {
  const [first, second] = values
  if (values.length !== 2 || typeof first !== 'number' || typeof second !== 'number') return undefined
  if (label === 'Phụ cấp dạy lớp có người khuyết tật') return `từ ${first} % số người học: ${second} %`
  if (!/văn bản hành chính|định danh/.test(label)) return undefined
  return first === second ? vi(first) : `${vi(first)} đến ${vi(second)}`
}

const vi = (value: number) => value.toLocaleString('vi-VN')
