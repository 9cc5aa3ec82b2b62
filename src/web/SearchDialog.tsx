import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import { looksLikeIdNumber, refuseIdNumber } from '#lib/id-number.ts'
import menu from '#ui/menu.module.css'
import { query } from '#ui/query.ts'
import { useSession } from '#ui/session.ts'
import { type Found, foundPages, kindWords } from './found.ts'
import css from './SearchDialog.module.css'

/** Ctrl K: as one types, accent-blind; arrows and Enter go there. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const found = useFound(text)
  const navigate = useNavigate()
  const go = (key: React.Key) => {
    onClose()
    void navigate({ to: found[Number(key)]!.path })
  }
  return (
    <ModalOverlay className={css['veil'] ?? ''} isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className={css['modal'] ?? ''}>
        <Dialog aria-label="Tìm" className={css['dialog'] ?? ''}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <TextField aria-label="Tìm người, quyết định, trang, việc" autoFocus>
              <Input className={css['input'] ?? ''} placeholder="Tên người, số quyết định, tên trang…" />
            </TextField>
            <ListBox
              aria-label="Kết quả"
              className={css['list'] ?? ''}
              onAction={go}
              renderEmptyState={() => <Nothing text={text} />}
            >
              {found.map((item, index) => (
                <ListBoxItem key={index} id={index} textValue={item.title} className={menu['item'] ?? ''}>
                  <span className={css['kind']}>{kindWords[item.kind]}</span>
                  {item.title}
                  <span className={menu['detail']}>{item.detail}</span>
                </ListBoxItem>
              ))}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function useFound(text: string): readonly Found[] {
  const { rights } = useSession()
  const q = text.trim()
  const asked = query<{ items: Found[] }>('/search', { q })
  const { data } = useQuery({
    ...asked,
    enabled: q.length > 1 && !looksLikeIdNumber(q),
    placeholderData: keepPreviousData,
  })
  return [...foundPages(q, rights), ...(q.length > 1 ? (data?.items ?? []) : [])]
}

const Nothing = ({ text }: { readonly text: string }) => (
  <p className={menu['words']}>
    {refuseIdNumber(text) ?? (text.trim().length > 1 ? 'Không tìm thấy.' : 'Gõ vài chữ, có dấu hay không đều được.')}
  </p>
)
