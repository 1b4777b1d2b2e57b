import type { RouteObject } from 'react-router';
import { DeskLayout } from './DeskLayout.tsx';
import { DraftPage } from './editor/DraftPage.tsx';
import { DeskListPage } from './list/DeskListPage.tsx';
import { NothingHere } from './NothingHere.tsx';

/** The desk's addresses. */
export const deskRoutes: RouteObject[] = [
  {
    element: <DeskLayout />,
    children: [
      { path: '/', element: <DeskListPage /> },
      { path: '/drafts/:key', element: <DraftPage /> },
      { path: '*', element: <NothingHere /> },
    ],
  },
];
