import {
  decree_03_2003,
  decree_118_2005,
  decree_161_2026,
  decree_166_2007,
  decree_203_2004,
  decree_22_2011,
  decree_24_2023,
  decree_28_2010,
  decree_31_2012,
  decree_33_2009,
  decree_38_2019,
  decree_47_2016,
  decree_47_2017,
  decree_66_2013,
  decree_72_2018,
  decree_73_2024,
  decree_94_2006,
} from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'

/** Đồng mỗi tháng; trước 01/7/2013 gọi là mức lương tối thiểu chung. */
export const baseSalary = parameter('Mức lương cơ sở', [
  {
    from: '2003-01-01',
    value: 290_000,
    cites: [cite(decree_03_2003, 'mức lương tối thiểu chung', 'memory')],
    checked: null,
  },
  {
    from: '2004-10-01',
    value: 290_000,
    cites: [cite(decree_203_2004, 'mức lương tối thiểu chung', 'read')],
    checked: null,
  },
  {
    from: '2005-10-01',
    value: 350_000,
    cites: [cite(decree_118_2005, 'mức lương tối thiểu chung', 'read')],
    checked: null,
  },
  {
    from: '2006-10-01',
    value: 450_000,
    cites: [cite(decree_94_2006, 'mức lương tối thiểu chung', 'read')],
    checked: null,
  },
  {
    from: '2008-01-01',
    value: 540_000,
    cites: [cite(decree_166_2007, 'mức lương tối thiểu chung', 'read')],
    checked: null,
  },
  {
    from: '2009-05-01',
    value: 650_000,
    cites: [cite(decree_33_2009, 'mức lương tối thiểu chung', 'read')],
    checked: null,
  },
  {
    from: '2010-05-01',
    value: 730_000,
    cites: [cite(decree_28_2010, 'mức lương tối thiểu chung', 'read')],
    checked: null,
  },
  {
    from: '2011-05-01',
    value: 830_000,
    cites: [cite(decree_22_2011, 'mức lương tối thiểu chung', 'read')],
    checked: null,
  },
  {
    from: '2012-05-01',
    value: 1_050_000,
    cites: [cite(decree_31_2012, 'mức lương tối thiểu chung', 'read')],
    checked: null,
  },
  { from: '2013-07-01', value: 1_150_000, cites: [cite(decree_66_2013, 'mức lương cơ sở', 'memory')], checked: null },
  { from: '2016-05-01', value: 1_210_000, cites: [cite(decree_47_2016, 'mức lương cơ sở', 'read')], checked: null },
  { from: '2017-07-01', value: 1_300_000, cites: [cite(decree_47_2017, 'mức lương cơ sở', 'memory')], checked: null },
  { from: '2018-07-01', value: 1_390_000, cites: [cite(decree_72_2018, 'mức lương cơ sở', 'read')], checked: null },
  { from: '2019-07-01', value: 1_490_000, cites: [cite(decree_38_2019, 'mức lương cơ sở', 'read')], checked: null },
  { from: '2023-07-01', value: 1_800_000, cites: [cite(decree_24_2023, 'Điều 3', 'read')], checked: null },
  { from: '2024-07-01', value: 2_340_000, cites: [cite(decree_73_2024, 'Điều 3 khoản 2', 'read')], checked: null },
  { from: '2026-07-01', value: 2_530_000, cites: [cite(decree_161_2026, 'Điều 3 khoản 2', 'read')], checked: null },
])
