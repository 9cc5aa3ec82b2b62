import { type CodeList, standing } from './code-list.ts'

/** Danh mục tôn giáo: the codes that records of this system use; unchecked like `ethnicities`. */
export const religions: CodeList = {
  label: 'Tôn giáo',
  before: ['tôn giáo', 'đạo', 'theo đạo'],
  codes: standing([
    ['none', 'Không', 'Không theo tôn giáo', 'Không tôn giáo', 'Không có', 'Lương', 'Ko', 'K'],
    ['buddhism', 'Phật giáo', 'Phật', 'Đạo Phật'],
    ['catholicism', 'Công giáo', 'Thiên chúa giáo', 'Thiên chúa', 'Ky tô giáo', 'Kitô giáo', 'Gia tô'],
    ['protestantism', 'Tin lành', 'Đạo Tin lành'],
    ['caodai', 'Cao Đài', 'Đạo Cao Đài'],
    ['hoahao', 'Phật giáo Hòa Hảo', 'Hòa Hảo', 'PGHH'],
    ['islam', 'Hồi giáo', 'Đạo Hồi', 'Islam'],
    ['bahai', "Baha'i", 'Bahai'],
    ['tu-an-hieu-nghia', 'Tứ ân hiếu nghĩa'],
    ['buu-son-ky-huong', 'Bửu sơn kỳ hương'],
    ['tinh-do-cu-si', 'Tịnh độ cư sĩ', 'Tịnh độ cư sĩ Phật hội Việt Nam'],
    ['hinduism', 'Bà-la-môn', 'Bà la môn', 'Ấn Độ giáo'],
  ]),
  cites: [],
  checked: null,
}
