import { createPath, type Path } from 'react-router';

const stay = () => undefined;

/** A router's navigator for elements at rest: it spells addresses as the publication has them, and goes nowhere. */
export const addressSpeller = {
  createHref: (to: string | Partial<Path>) => (typeof to === 'string' ? to : createPath(to)),
  ...{ go: stay, push: stay, replace: stay },
};
