import { useState } from 'react'
import type { PlainDate } from '#lib/date.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { FileDrop } from '#ui/FileDrop.tsx'
import { MoneyField } from '#ui/MoneyField.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Select } from '#ui/Select.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'

const options = [
  { id: 'nv', label: 'Phòng Nội vụ', detail: '12 người' },
  { id: 'tc', label: 'Phòng Tài chính – Kế hoạch', detail: '9 người' },
  { id: 'vp', label: 'Văn phòng' },
]

export function FieldsPart() {
  const [text, setText] = useState('Nguyễn Thị Ngọc Ẩn')
  const [number, setNumber] = useState<number | null>(2.34)
  const [money, setMoney] = useState<number | null>(1390000)
  const [day, setDay] = useState<PlainDate | null>(null)
  const [one, setOne] = useState<string | null>('nv')
  const [yes, setYes] = useState(true)
  return (
    <form style={{ display: 'grid', gap: 16, maxWidth: 480 }} onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary says="Có 1 chỗ cần sửa" faults={[{ name: 'birth', says: 'Ngày sinh: chưa nhập' }]} />
      <TextField label="Họ và tên" name="name" required value={text} onChange={setText} />
      <DateField
        label="Ngày sinh"
        name="birth"
        help="Gõ liền, ví dụ 02091990"
        error="Chưa nhập ngày sinh"
        value={day}
        onChange={setDay}
      />
      <NumberField label="Hệ số" value={number} onChange={setNumber} decimals={2} />
      <MoneyField label="Lương cơ sở" value={money} onChange={setMoney} />
      <Select label="Đơn vị" options={options} value={one} onChange={setOne} />
      <ComboBox label="Đơn vị (gõ để tìm)" options={options} value={one} onChange={setOne} />
      <RadioGroup
        label="Cách nâng"
        options={[
          { id: 'nv', label: 'Thường xuyên', detail: 'Theo Điều 2' },
          { id: 'tc', label: 'Trước hạn' },
        ]}
        value={one}
        onChange={setOne}
      />
      <Checkbox label="Tính cả người quá hạn" help="Người đã quá hạn từ trước quý này." value={yes} onChange={setYes} />
      <TextArea label="Ghi chú" value={text} onChange={setText} />
      <FileDrop
        label="Chọn hoặc thả danh sách vào đây"
        help=".xlsx, .xls, .ods, .csv, không quá 20 MB"
        accept={['.xlsx']}
        onFiles={() => undefined}
      />
      <Button look="primary" type="submit">
        Lưu
      </Button>
    </form>
  )
}
