import { itModules } from '#law/skills/it-modules.ts'
import type { Framework } from './framework.ts'

/** Chuẩn kỹ năng sử dụng công nghệ thông tin */
export const itFramework: Framework = {
  id: 'it',
  name: 'Kỹ năng sử dụng công nghệ thông tin',
  version: '2014',
  from: '2014-04-28',
  source:
    'Thông tư 03/2014/TT-BTTTT; ngày áp dụng chưa kiểm chứng. Cơ bản: đủ IU01–IU06; nâng cao: thêm ba mô đun trong IU07–IU15',
  competencies: itModules.map(({ code, title }) => ({ code, name: title, levels: ['Đạt'] })),
}
