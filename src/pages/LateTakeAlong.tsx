import { type ComponentType, useEffect, useState } from 'react';

/** Room at the end of a list for what takes it along; its code comes when the page is used. */
export function LateTakeAlong({ list }: { list: string }) {
  const [Part, setPart] = useState<ComponentType<{ list: string }>>();
  useEffect(() => {
    import('../library/packs/loadTakeAlong.ts')
      .then(({ loadTakeAlong }) => loadTakeAlong())
      .then(
        (TakeAlong) => setPart(() => TakeAlong),
        () => undefined,
      );
  }, []);
  return Part && <Part list={list} />;
}
