import type { ComponentProps } from 'react';

/** The landmark of a search. The element for it, `<search>`, is younger than the browsers that are meant. */
export function SearchLandmark(attributes: ComponentProps<'div'>) {
  const landmark = { role: 'search', ...attributes };
  return <div {...landmark} />;
}
