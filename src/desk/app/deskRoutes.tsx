import type { RouteObject } from 'react-router';
import { DeskLayout } from './DeskLayout.tsx';
import { DeskNotFoundPage } from './DeskNotFoundPage.tsx';
import { DeskPageError } from './DeskPageError.tsx';
import { DraftPage } from './editor/DraftPage.tsx';
import { DeskListPage } from './list/DeskListPage.tsx';
import { BuiltPage } from './site/BuiltPage.tsx';

/** The desk's addresses. */
export const deskRoutes: RouteObject[] = [
  {
    element: <DeskLayout />,
    errorElement: <DeskPageError />,
    children: [
      {
        errorElement: <DeskPageError />,
        children: [
          { path: '/', element: <DeskListPage /> },
          { path: '/drafts/:key', element: <DraftPage /> },
          { path: '/page/:id', element: <BuiltPage /> },
          { path: '*', element: <DeskNotFoundPage /> },
        ],
      },
    ],
  },
];
