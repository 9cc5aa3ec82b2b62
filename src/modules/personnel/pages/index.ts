import { MailQuestion, UserRound, UsersRound } from 'lucide-react'
import { createElement, type ComponentType } from 'react'
import { lazyPage, type PageEntry } from '#ui/pages.ts'
import type { Others } from './others.ts'

type LoadOthers = () => Promise<{ readonly others: Others }>

/** The pages of people, with what other modules can do to a person's record. */
export const peoplePages = (loadOthers: LoadOthers): readonly PageEntry[] => [
  {
    path: '/con-nguoi',
    title: 'Con người',
    needs: 'GET /api/people',
    rail: { icon: UsersRound, order: 20 },
    component: page(loadOthers, async () => (await import('./PeoplePage.tsx')).PeoplePage),
  },
  {
    path: '/con-nguoi/:id',
    title: 'Hồ sơ',
    needs: 'GET /api/people/:id',
    component: page(loadOthers, async () => (await import('./PersonPage.tsx')).PersonPage),
  },
  {
    path: '/con-nguoi/:id/so-yeu-ly-lich',
    title: 'Sơ yếu lý lịch',
    needs: 'GET /api/people/:id/form',
    component: lazyPage(() => import('./FormPage.tsx'), 'FormPage'),
  },
  {
    path: '/con-nguoi/:id/ly-lich',
    title: 'Lý lịch',
    needs: 'GET /api/people/:id/groups',
    component: lazyPage(() => import('./groups/GroupsPage.tsx'), 'GroupsPage'),
  },
  {
    path: '/de-nghi-ho-so',
    title: 'Đề nghị sửa hồ sơ',
    needs: 'GET /api/record-proposals',
    rail: { icon: MailQuestion, order: 21 },
    component: lazyPage(() => import('./proposals/ProposalsPage.tsx'), 'ProposalsPage'),
  },
  {
    path: '/ho-so-cua-toi',
    title: 'Hồ sơ của tôi',
    needs: 'GET /api/people/:id',
    rail: { icon: UserRound, order: 5, unless: 'GET /api/people' },
    component: lazyPage(() => import('./OwnRecordPage.tsx'), 'OwnRecordPage'),
  },
]

const page = (loadOthers: LoadOthers, load: () => Promise<ComponentType>) =>
  lazyPage(async () => {
    const [Inner, { others }, { OthersContext }] = await Promise.all([load(), loadOthers(), import('./others.ts')])
    return { Page: () => createElement(OthersContext, { value: others }, createElement(Inner)) }
  }, 'Page')
