import { Loading } from '../chrome/Loading.tsx';

/** What stands for the moment in which the first page's data is on its way. */
export function InitialLoading() {
  return (
    <main>
      <Loading />
    </main>
  );
}
