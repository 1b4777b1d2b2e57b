import address from './find.css?url';

let linked: Promise<void> | undefined;

/** Links the search's style, which no other page carries; the built page of the search has it already (press/page/preloads.ts). */
export function loadFindStyle(): Promise<void> {
  linked ??= new Promise((resolve) => {
    if (document.querySelector(`link[href="${address}"]`)) return resolve();
    const link = document.createElement('link');
    const done = () => resolve();
    document.head.append(
      Object.assign(link, { rel: 'stylesheet', href: address, onload: done, onerror: done }),
    );
  });
  return linked;
}
