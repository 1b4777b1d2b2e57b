import { type ComponentType, useEffect, useState } from 'react';

/** How to install the reader; it comes last on its page, when the page is used. */
export function LateInstall() {
  const [Part, setPart] = useState<ComponentType>();
  useEffect(() => {
    import('../library/install/AboutInstalling.tsx').then(
      ({ AboutInstalling }) => setPart(() => AboutInstalling),
      () => undefined,
    );
  }, []);
  return Part && <Part />;
}
