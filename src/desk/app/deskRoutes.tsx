import type { RouteObject } from 'react-router';
import { DeskLayout } from './DeskLayout.tsx';
import { DraftPage } from './editor/DraftPage.tsx';
import { DeskListPage } from './list/DeskListPage.tsx';
import { NothingHere } from './NothingHere.tsx';
import { PageFault } from './PageFault.tsx';

/** The desk's addresses. */
export const deskRoutes: RouteObject[] = [
  {
    element: <DeskLayout />,
    errorElement: <PageFault />,
    children: [
      {
        errorElement: <PageFault />,
        children: [
          { path: '/', element: <DeskListPage /> },
          { path: '/drafts/:key', element: <DraftPage /> },
          { path: '*', element: <NothingHere /> },
        ],
      },
    ],
  },
];
