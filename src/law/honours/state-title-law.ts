import { meritoriousArtisan, peopleArtisan } from './state-title-artisans.ts'
import { meritoriousArtist, peopleArtist } from './state-title-artists.ts'
import { meritoriousDoctor, peopleDoctor } from './state-title-doctors.ts'
import { meritoriousTeacher, peopleTeacher } from './state-title-teachers.ts'

/** Danh hiệu vinh dự nhà nước; `after`: danh hiệu ưu tú phải có trước */
export const stateTitles = {
  'meritorious-teacher': { name: 'Nhà giáo ưu tú', work: 'giảng dạy', law: meritoriousTeacher },
  'people-teacher': { name: 'Nhà giáo nhân dân', work: 'giảng dạy', law: peopleTeacher, after: 'Nhà giáo ưu tú' },
  'meritorious-doctor': { name: 'Thầy thuốc ưu tú', work: 'làm chuyên môn kỹ thuật', law: meritoriousDoctor },
  'people-doctor': {
    name: 'Thầy thuốc nhân dân',
    work: 'làm chuyên môn kỹ thuật',
    law: peopleDoctor,
    after: 'Thầy thuốc ưu tú',
  },
  'meritorious-artist': { name: 'Nghệ sĩ ưu tú', work: 'hoạt động nghệ thuật', law: meritoriousArtist },
  'people-artist': {
    name: 'Nghệ sĩ nhân dân',
    work: 'hoạt động nghệ thuật',
    law: peopleArtist,
    after: 'Nghệ sĩ ưu tú',
  },
  'meritorious-artisan': { name: 'Nghệ nhân ưu tú', work: 'hoạt động trong nghề', law: meritoriousArtisan },
  'people-artisan': {
    name: 'Nghệ nhân nhân dân',
    work: 'hoạt động trong nghề',
    law: peopleArtisan,
    after: 'Nghệ nhân ưu tú',
  },
} as const

export type StateTitle = keyof typeof stateTitles
