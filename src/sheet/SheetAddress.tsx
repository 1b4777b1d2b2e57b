import { contentAddress } from '../data/contentReader.ts';
import { attributesOf } from '../language/attributes.ts';
import { qrPath } from './qrPath.ts';

/**
 * Where a printed article can be read: its address, and the same as a code for a phone's camera. On the screen it is hidden,
 * and the picture is not loaded.
 *
 * @param url the article's full address, which the code says too
 */
export function SheetAddress({ id, url }: { id: string; url: string }) {
  return (
    <p hidden {...attributesOf('en')}>
      <img src={contentAddress(qrPath(id))} alt="" loading="lazy" />
      {url}
    </p>
  );
}
