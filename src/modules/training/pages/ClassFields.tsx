import type { UseFormReturn } from 'react-hook-form'
import { ComboBox } from '#ui/ComboBox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { useField } from '#ui/fields.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { useGet } from '#ui/query.ts'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Course } from '../api.ts'
import { classLevelNames, courseKindNames, organiserNames, subjectNames } from '../model.ts'
import { type ClassForm, fromCourse } from './class-form.ts'
import { optionsOf } from './names.ts'
import css from './training.module.css'

export function ClassFields({ form }: { readonly form: UseFormReturn<ClassForm> }) {
  const { control, setValue } = form
  const courses = useGet<readonly Course[]>('/training/courses').filter(({ retired }) => !retired)
  const course = useField(control, 'courseId')
  const choose = (id: string | null) => {
    course.onChange(id)
    const known = fromCourse(courses.find((one) => one.id === id))
    for (const [name, value] of Object.entries(known)) setValue(name as 'name', value as string)
  }
  const options = courses.map(({ id, name, lessons }) => ({ id, label: name, detail: `${lessons} tiết` }))
  return (
    <>
      <ComboBox
        {...course}
        label="Chương trình trong danh mục"
        help="Để trống nếu lớp không theo danh mục"
        options={options}
        onChange={choose}
      />
      <TextField label="Tên lớp" required {...useField(control, 'name')} />
      <div className={css['pair']}>
        <Select label="Nội dung" required options={optionsOf(subjectNames)} {...useField(control, 'subject')} />
        <Select label="Loại khóa" required options={optionsOf(courseKindNames)} {...useField(control, 'kind')} />
      </div>
      <div className={css['pair']}>
        <Select
          label="Loại đơn vị tổ chức"
          required
          options={optionsOf(organiserNames)}
          {...useField(control, 'organiserKind')}
        />
        <TextField label="Tên đơn vị tổ chức" required {...useField(control, 'organiser')} />
        <Select label="Cấp của lớp" required options={optionsOf(classLevelNames)} {...useField(control, 'level')} />
      </div>
      <div className={css['pair']}>
        <DateField label="Khai giảng" required {...useField(control, 'from')} />
        <DateField label="Ngày học cuối" required {...useField(control, 'to')} />
        <NumberField label="Số tiết" required unit="tiết" {...useField(control, 'lessons')} />
        <NumberField label="Số chỗ" unit="chỗ" {...useField(control, 'seats')} />
      </div>
      <div className={css['pair']}>
        <TextField label="Địa điểm" {...useField(control, 'place')} />
        <TextField label="Kế hoạch, văn bản mở lớp" {...useField(control, 'paper')} />
      </div>
    </>
  )
}
