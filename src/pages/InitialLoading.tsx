import { Loading } from '../chrome/Loading.tsx';

/** Shown while the first page's data loads. */
export function InitialLoading() {
  return (
    <main>
      <Loading />
    </main>
  );
}
