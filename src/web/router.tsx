import { createRootRoute, createRoute, createRouter, retainSearchParams } from '@tanstack/react-router'
import { lazyPage, type PageEntry } from '#ui/pages.ts'
import { Skeleton } from '#ui/Skeleton.tsx'
import { pages } from './composition.ts'
import { NotFound } from './NotFound.tsx'
import { readSearch, writeSearch } from './search.ts'
import { Trouble } from './Trouble.tsx'

const root = createRootRoute({ search: { middlewares: [retainSearchParams(['ngay'] as never[])] } })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  component: lazyPage(() => import('./SignInPage.tsx'), 'SignInPage'),
})

/** For whoever holds a certificate: no account is asked for. */
const checkCertificate = createRoute({
  getParentRoute: () => root,
  path: '/kiem-tra-chung-nhan/$code',
  component: lazyPage(() => import('#modules/examinations/certificates/pages/CheckPage.tsx'), 'CheckPage'),
})

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: lazyPage(() => import('./Shell.tsx'), 'Shell'),
  notFoundComponent: NotFound,
})

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: lazyPage(() => import('./Home.tsx'), 'Home'),
})

const routeOf = ({ path, component }: PageEntry) =>
  createRoute({ getParentRoute: () => shell, path: path.replace(/:(\w+)/g, '$$$1'), component })

const gallery = galleryShown
  ? [
      routeOf({
        path: '/mau-giao-dien',
        title: 'Mẫu giao diện',
        component: lazyPage(() => import('./gallery/GalleryPage.tsx'), 'GalleryPage'),
      }),
    ]
  : []

export const router = createRouter({
  routeTree: root.addChildren([signIn, checkCertificate, shell.addChildren([home, ...pages.map(routeOf), ...gallery])]),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  defaultPendingComponent: () => <Skeleton page />,
  defaultErrorComponent: Trouble,
  defaultNotFoundComponent: NotFound,
  notFoundMode: 'fuzzy',
  scrollRestoration: true,
})
