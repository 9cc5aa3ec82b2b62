import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Attendance } from '../model.ts'
import css from './training.module.css'

/** Có mặt, đến muộn, vắng: of those chosen, with the reason of an absence. */
export function Marks({ onMark }: { readonly onMark: (state: Attendance, reason: string | null) => void }) {
  const [reason, write] = useState('')
  return (
    <div className={css['acts']}>
      <Button look="primary" onPress={() => onMark('present', null)}>
        Có mặt
      </Button>
      <Button onPress={() => onMark('late', reason || null)}>Đến muộn</Button>
      <Button onPress={() => onMark('absent', reason || null)}>Vắng</Button>
      <TextField label="Lý do vắng, muộn (nếu có)" value={reason} onChange={write} />
    </div>
  )
}
