import type { Competencies } from './competencies.ts'

/** What an examination alone can say of a competency: its framework and code; the certificate is the record of it. */
export const competenciesKept: Competencies = {
  nameOf: (framework, code) => `${frameworkNames[framework] ?? framework} ${code}`,
  write: () => Promise.resolve(),
}

const frameworkNames: Readonly<Record<string, string>> = {
  it: 'Kỹ năng sử dụng công nghệ thông tin',
  counter: 'Tiếp nhận và trả kết quả một cửa',
  'state-management': 'Quản lý nhà nước',
  vtos: 'VTOS',
}
